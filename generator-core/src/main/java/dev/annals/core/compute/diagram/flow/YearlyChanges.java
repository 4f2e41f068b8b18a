package dev.annals.core.compute.diagram.flow;

import dev.annals.core.model.observation.Change;
import dev.annals.core.model.observation.Observation;
import java.util.List;

/**
 * How an indicator came from one figure to another.
 *
 * @param first the first figure
 * @param changes what was added or taken away, in order, two or more
 * @param last the last figure
 */
public record YearlyChanges(Observation first, List<Step> changes, Observation last) {

    /** Keeps its own copy. */
    public YearlyChanges {
        changes = List.copyOf(changes);
    }

    /**
     * A change since the figure before.
     *
     * @param to the figure that it led to
     * @param change the change, in points for ratios
     */
    public record Step(Observation to, Change change) {}
}
