package dev.annals.core.view.part;

import java.util.List;

/**
 * How many of something have which status.
 *
 * @param title of what
 * @param counts how many; empty when there is nothing to count
 */
public record StatusTally(String title, List<StatusCount> counts) {

    /** Keeps its own copy. */
    public StatusTally {
        counts = List.copyOf(counts);
    }
}
