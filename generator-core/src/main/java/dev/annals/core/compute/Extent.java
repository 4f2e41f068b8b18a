package dev.annals.core.compute;

import dev.annals.core.model.figure.Comparator;
import dev.annals.core.model.figure.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The values that a worded number may stand for, both ends included: 2.92万 stands for 29150 to 29250. A whole number
 * without scale and comparator, and an exact value, stand for themselves only.
 *
 * @param low the least, in units
 * @param high the greatest, in units
 */
public record Extent(BigDecimal low, BigDecimal high) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 12;

    /** The extent of a figure; empty when it has no value, or is open to one side such as 80%以上. */
    public static Optional<Extent> of(Figure figure, Truth truth) {
        if (figure instanceof Figure.Single single && single.exact().isEmpty()) {
            return single(single, truth);
        }
        return figure.value().map(value -> new Extent(value, value));
    }

    private static Optional<Extent> single(Figure.Single figure, Truth truth) {
        BigDecimal value = figure.quantity().value();
        BigDecimal share = value.abs().multiply(truth.epsilon());
        return switch (figure.comparator()) {
            case EXACT, REACHES -> Optional.of(typed(value));
            case OVER, BREAKS, ODD, SOME -> Optional.of(new Extent(value, value.add(share)));
            case NEARLY -> Optional.of(new Extent(value.subtract(share), value));
            case ABOUT, AROUND -> Optional.of(new Extent(value.subtract(share), value.add(share)));
            default -> Optional.empty();
        };
    }

    private static Extent typed(BigDecimal value) {
        return value.scale() == 0 ? new Extent(value, value) : rounded(value);
    }

    /** Half a unit of the last digit to either side. */
    public static Extent rounded(BigDecimal value) {
        BigDecimal half = value.ulp().divide(TWO);
        return new Extent(value.subtract(half), value.add(half));
    }

    /** All differences of a value of this extent and one of the earlier. */
    public Extent since(Extent earlier) {
        return new Extent(low.subtract(earlier.high), high.subtract(earlier.low));
    }

    /** All changes in percent since the earlier, to twelve decimals; empty when that may be zero or less. */
    public Optional<Extent> percentSince(Extent earlier) {
        if (earlier.low.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal least = Stream.of(earlier.low, earlier.high)
                .map(base -> percent(low, base, RoundingMode.FLOOR))
                .reduce(BigDecimal::min)
                .orElseThrow();
        BigDecimal most = Stream.of(earlier.low, earlier.high)
                .map(base -> percent(high, base, RoundingMode.CEILING))
                .reduce(BigDecimal::max)
                .orElseThrow();
        return Optional.of(new Extent(least, most));
    }

    private static BigDecimal percent(BigDecimal value, BigDecimal base, RoundingMode mode) {
        return value.subtract(base).multiply(HUNDRED).divide(base, DIGITS, mode);
    }

    /** Whether some value lies in both. */
    public boolean meets(Extent other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /**
     * On which side of its number the value of a claim lies: 1 for above (超, 余, …), -1 for below (近, &lt;), 0 for
     * either, or when the exact value is known.
     */
    static int side(Figure figure) {
        if (!(figure instanceof Figure.Single single) || single.exact().isPresent()) {
            return 0;
        }
        Comparator comparator = single.comparator();
        return switch (comparator) {
            case OVER, BREAKS, ODD, SOME, MORE -> 1;
            case NEARLY, LESS -> -1;
            default -> 0;
        };
    }
}
