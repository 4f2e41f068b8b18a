package dev.annals.core.compute.diagram.bodies;

import dev.annals.core.compute.Series;
import dev.annals.core.model.time.Period;
import java.util.List;

/**
 * How the targets of a body were met, period by period.
 *
 * @param periods the periods with a target and a figure of any indicator, ascending, at least one
 * @param series the indicators with a target and a figure in any of them, in order
 */
public record StatusHistory(List<Period> periods, List<Series> series) {

    /** Keeps its own copies. */
    public StatusHistory {
        periods = List.copyOf(periods);
        series = List.copyOf(series);
    }
}
