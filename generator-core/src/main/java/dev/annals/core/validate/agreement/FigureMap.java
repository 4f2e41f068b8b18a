package dev.annals.core.validate.agreement;

import dev.annals.core.model.KeyHash;
import dev.annals.core.model.time.Period;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A map from figures and targets. Those of one body and period are told apart by their indicators alone, which takes far
 * less time and memory than to have a key for each of a hundred thousand.
 *
 * @param <V> the values
 */
public final class FigureMap<V> {

    /** What the figures of a year file have in common. */
    record Sheet(FigureKey.Part part, String body, Period period) {
        /** As a record's own, which takes a millisecond to be set up and is slower. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Sheet one && part == one.part && body.equals(one.body) && period.equals(one.period);
        }

        @Override
        public int hashCode() {
            return KeyHash.of(part, body, period);
        }
    }

    private final Map<Sheet, Map<String, V>> wholes = new HashMap<>();
    private final Map<FigureKey, V> parts = new HashMap<>();

    /** Adds a value, unless the key has one, which is given back then. */
    public @Nullable V putIfAbsent(FigureKey key, V value) {
        return key.disaggregation().isWhole()
                ? wholes.computeIfAbsent(sheet(key), sheet -> new HashMap<>()).putIfAbsent(key.indicator(), value)
                : parts.putIfAbsent(key, value);
    }

    /** The indicators of what is of the whole. */
    Map<Sheet, Map<String, V>> wholes() {
        return Collections.unmodifiableMap(wholes);
    }

    /** The keys of what is of a part. */
    Set<FigureKey> parts() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    static Sheet sheet(FigureKey key) {
        return new Sheet(key.part(), key.body(), key.period());
    }
}
