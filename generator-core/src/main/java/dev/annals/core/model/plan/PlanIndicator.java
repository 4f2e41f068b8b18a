package dev.annals.core.model.plan;

import dev.annals.core.finding.Place;
import dev.annals.core.model.catalogue.Nature;
import dev.annals.core.model.catalogue.ProgressMethod;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Base;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a plan promises for one indicator.
 *
 * @param indicator id of the indicator
 * @param base where it starts from; absent: the figure of the year before the term, when there is one
 * @param target the figure for the end of the term
 * @param path the figures for the years between
 * @param nature binding or expected; absent: as the indicator says
 * @param method how progress is told; absent: as the indicator says
 * @param owner the office in charge; absent: as the indicator says
 * @param note a remark
 * @param place where it is written
 */
public record PlanIndicator(
        String indicator,
        Optional<Base> base,
        Figure target,
        NavigableMap<Period, Figure> path,
        Optional<Nature> nature,
        Optional<ProgressMethod> method,
        Optional<Text> owner,
        Optional<Text> note,
        Place place) {
    /** Keeps its own copy. */
    public PlanIndicator {
        path = Collections.unmodifiableNavigableMap(new TreeMap<>(path));
    }
}
