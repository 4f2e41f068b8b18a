package dev.annals.core.model.observation;

import dev.annals.core.finding.Place;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import java.util.Optional;

/**
 * What was promised for one indicator, one body and one period.
 *
 * @param indicator id of the indicator
 * @param body id of the body
 * @param period the period it is due in
 * @param kind annual, minimum or stretch
 * @param figure the figure with its comparator; without one, the indicator's direction decides
 * @param base where it starts from
 * @param setBy the document that set it, in words
 * @param note a remark
 * @param place where it is written
 */
public record Target(
        String indicator,
        String body,
        Period period,
        TargetKind kind,
        Figure figure,
        Optional<Base> base,
        Optional<Text> setBy,
        Optional<Text> note,
        Place place) {}
