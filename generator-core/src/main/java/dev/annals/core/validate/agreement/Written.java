package dev.annals.core.validate.agreement;

import dev.annals.core.model.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The figures and targets that the year files write, rightly or wrongly, so that a wrong one is not told as a missing
 * one, too.
 */
public final class Written {

    private final Set<FigureKey> keys;
    private final boolean complete;

    /** The indicators with figures, by body and period. */
    private final Map<String, NavigableMap<Period, Set<String>>> shown = new HashMap<>();

    /**
     * Keeps its own copy.
     *
     * @param keys what is written
     * @param complete whether all year files could be read so far that this is all
     */
    public Written(Set<FigureKey> keys, boolean complete) {
        this.keys = new HashSet<>(keys);
        this.complete = complete;
        for (FigureKey key : keys) {
            if (key.part() == FigureKey.Part.FIGURE) {
                shown.computeIfAbsent(key.body(), body -> new TreeMap<>())
                        .computeIfAbsent(key.period(), period -> new HashSet<>())
                        .add(key.indicator());
            }
        }
    }

    /** Whether all year files could be read so far that what is written is known. */
    public boolean complete() {
        return complete;
    }

    /** Ids of the indicators that a body has a figure of, in the period or before. */
    public Set<String> upTo(Period period, String body) {
        Set<String> indicators = new HashSet<>();
        shown.getOrDefault(body, new TreeMap<>()).headMap(period, true).values().forEach(indicators::addAll);
        return Set.copyOf(indicators);
    }

    /** Whether a figure or target that the model lacks is surely missing. */
    public boolean lacks(FigureKey key) {
        return complete && !keys.contains(key);
    }
}
