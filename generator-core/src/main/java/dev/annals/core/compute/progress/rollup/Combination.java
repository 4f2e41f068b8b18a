package dev.annals.core.compute.progress.rollup;

import dev.annals.core.model.catalogue.Aggregation;
import java.util.Locale;

/** How the figures of several bodies become one. */
public enum Combination {
    /** Their sum. */
    SUM,
    /** Their mean, each weighted by another figure of its body, such as its number of pupils. */
    WEIGHTED_MEAN,
    /** Their plain mean. */
    MEAN,
    /** The newest of them. */
    LATEST,
    /** They do not become one: nothing is ever shown. */
    NONE;

    /** What an indicator declares. */
    public static Combination of(Aggregation aggregation) {
        return switch (aggregation) {
            case SUM -> SUM;
            case WEIGHTED -> WEIGHTED_MEAN;
            case MEAN -> MEAN;
            case LATEST -> LATEST;
            case NONE -> NONE;
        };
    }

    /** The key in message bundles and downloads. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
