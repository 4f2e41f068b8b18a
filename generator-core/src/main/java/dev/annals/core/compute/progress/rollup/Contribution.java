package dev.annals.core.compute.progress.rollup;

import dev.annals.core.compute.progress.Point;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one body brings.
 *
 * @param body id of the body
 * @param point its figure; empty when it has not reported
 * @param weight the figure it is weighted by, zero or more; empty when not known or not needed
 */
public record Contribution(String body, Optional<Point> point, Optional<BigDecimal> weight) {

    /**
     * Checks the weight.
     *
     * @throws IllegalArgumentException when it is negative
     */
    public Contribution {
        if (weight.filter(share -> share.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("weight " + weight.get() + " of " + body);
        }
    }

    /** A figure without a weight. */
    public static Contribution of(String body, Point point) {
        return new Contribution(body, Optional.of(point), Optional.empty());
    }

    /** A figure with its weight. */
    public static Contribution weighted(String body, Point point, BigDecimal weight) {
        return new Contribution(body, Optional.of(point), Optional.of(weight));
    }

    /** A body that has not reported. */
    public static Contribution missing(String body) {
        return new Contribution(body, Optional.empty(), Optional.empty());
    }
}
