package dev.annals.core.compute.diagram.bodies;

import dev.annals.core.compute.Series;
import dev.annals.core.model.time.Period;
import java.util.List;

/**
 * Several histories in one unit.
 *
 * @param periods all periods that any of them has a figure of, ascending, two or more
 * @param series the histories, each with figures of two periods or more
 */
public record Histories(List<Period> periods, List<Series> series) {

    /** Keeps its own copies. */
    public Histories {
        periods = List.copyOf(periods);
        series = List.copyOf(series);
    }
}
