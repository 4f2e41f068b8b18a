package dev.annals.core.compute.diagram.plan;

import dev.annals.core.compute.plan.PlanProgress;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What was observed of an indicator of a plan, and what was promised.
 *
 * @param progress how far it is
 * @param years all years from the first with a figure to the last, two or more
 * @param observed the yearly figures with a value up to the state that the plan tells, ascending, one or more
 * @param promised what the plan says, by year: base, path and target, as far as they have a value
 * @param due the year of the target
 */
public record PromisedCourse(
        PlanProgress progress,
        List<Period> years,
        List<Observation> observed,
        NavigableMap<Period, Figure> promised,
        Period due) {

    /** Keeps its own copies. */
    public PromisedCourse {
        years = List.copyOf(years);
        observed = List.copyOf(observed);
        promised = Collections.unmodifiableNavigableMap(new TreeMap<>(promised));
    }
}
