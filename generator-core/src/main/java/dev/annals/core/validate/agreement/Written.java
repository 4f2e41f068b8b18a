package dev.annals.core.validate.agreement;

import java.util.Set;

/**
 * The figures and targets that the year files write, rightly or wrongly, so that a wrong one is not told as a missing
 * one, too.
 *
 * @param keys what is written
 * @param complete whether all year files could be read so far that this is all
 */
public record Written(Set<FigureKey> keys, boolean complete) {

    /** Keeps its own copy. */
    public Written {
        keys = Set.copyOf(keys);
    }

    /** Whether a figure or target that the model lacks is surely missing. */
    public boolean lacks(FigureKey key) {
        return complete && !keys.contains(key);
    }
}
