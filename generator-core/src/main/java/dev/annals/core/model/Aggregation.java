package dev.annals.core.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an indicator of several bodies becomes one figure. */
public enum Aggregation {
    SUM,
    MEAN,
    LATEST,
    /** No sum is ever shown. */
    NONE;

    /** The word in YAML. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The aggregation with this word. */
    public static Optional<Aggregation> of(String key) {
        return Arrays.stream(values())
                .filter(aggregation -> aggregation.key().equals(key))
                .findFirst();
    }
}
