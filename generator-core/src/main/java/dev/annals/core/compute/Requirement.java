package dev.annals.core.compute;

import dev.annals.core.model.catalogue.Direction;
import dev.annals.core.model.figure.Figure;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a target asks for: a value between two ends, either of which may be open.
 *
 * @param low the lower end; empty when there is none
 * @param high the upper end; empty when there is none
 * @param strict whether the ends themselves do not count
 */
public record Requirement(Optional<BigDecimal> low, Optional<BigDecimal> high, boolean strict) {

    /** What the figure of a target asks for; without a comparator the direction decides; empty when it has no value. */
    public static Optional<Requirement> of(Figure target, Direction direction) {
        if (target instanceof Figure.Range range) {
            return Optional.of(between(range.low().value(), range.high().value()));
        }
        if (target instanceof Figure.Rank rank) {
            return Optional.of(atMost(BigDecimal.valueOf(rank.place())));
        }
        if (target instanceof Figure.Single single) {
            return Optional.of(single(single, direction));
        }
        return target.value().map(value -> directed(value, direction));
    }

    private static Requirement single(Figure.Single target, Direction direction) {
        BigDecimal value = target.quantity().value();
        return switch (target.comparator()) {
            case AT_LEAST, NOT_BELOW, AND_MORE -> atLeast(value);
            case AT_MOST, NOT_ABOVE, AND_LESS -> atMost(value);
            case MORE, OVER, BREAKS -> new Requirement(Optional.of(value), Optional.empty(), true);
            case LESS -> new Requirement(Optional.empty(), Optional.of(value), true);
            default -> directed(value, direction);
        };
    }

    /** To keep a level means to show the same number at the precision of the target. */
    private static Requirement directed(BigDecimal value, Direction direction) {
        return switch (direction) {
            case UP -> atLeast(value);
            case DOWN -> atMost(value);
            case KEEP, BAND -> {
                Extent level = Extent.rounded(value);
                yield between(level.low(), level.high());
            }
        };
    }

    private static Requirement atLeast(BigDecimal value) {
        return new Requirement(Optional.of(value), Optional.empty(), false);
    }

    private static Requirement atMost(BigDecimal value) {
        return new Requirement(Optional.empty(), Optional.of(value), false);
    }

    private static Requirement between(BigDecimal low, BigDecimal high) {
        return new Requirement(Optional.of(low), Optional.of(high), false);
    }

    /**
     * Whether a value does what is asked.
     *
     * @param side 1 when the true value is known to lie above, -1 below, 0 neither
     */
    boolean isMet(BigDecimal value, int side) {
        return missed(value, side).isEmpty();
    }

    /** The end that the value lies outside of. */
    private Optional<BigDecimal> missed(BigDecimal value, int side) {
        int least = strict ? 1 : 0;
        if (low.isPresent() && compare(value, low.get(), side) < least) {
            return low;
        }
        return high.isPresent() && compare(value, high.get(), side) > -least ? high : Optional.empty();
    }

    private static int compare(BigDecimal value, BigDecimal end, int side) {
        int order = value.compareTo(end);
        return order == 0 ? side : order;
    }

    /**
     * Whether a value that misses it misses by little: by at most a share of the way from the last value to the end that
     * was missed, or of that end where no last value is known. From a last value that already met it there is no way
     * left, and nothing is little.
     *
     * @param share the share of the way, 0 to 1
     */
    boolean isNearly(BigDecimal value, int side, Optional<BigDecimal> last, BigDecimal share) {
        BigDecimal end = missed(value, side).orElse(value);
        BigDecimal gap = end.subtract(value).abs();
        BigDecimal way = last.map(from ->
                        isMet(from, 0) ? BigDecimal.ZERO : end.subtract(from).abs())
                .orElse(end.abs());
        return way.signum() > 0 && gap.compareTo(way.multiply(share)) <= 0;
    }
}
