package dev.annals.core.model.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an indicator of several bodies becomes one figure. */
public enum Aggregation {
    SUM,
    /** Their mean, weighted by another indicator of each body. */
    WEIGHTED,
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
