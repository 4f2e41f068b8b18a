package dev.annals.core.validate.agreement;

import dev.annals.core.model.time.Period;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Ids of the indicators that a body has a figure of, in the period or before. */
    public Set<String> upTo(Period period, String body) {
        return keys.stream()
                .filter(key -> key.part() == FigureKey.Part.FIGURE)
                .filter(key -> key.body().equals(body) && key.period().compareTo(period) <= 0)
                .map(FigureKey::indicator)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a figure or target that the model lacks is surely missing. */
    public boolean lacks(FigureKey key) {
        return complete && !keys.contains(key);
    }
}
