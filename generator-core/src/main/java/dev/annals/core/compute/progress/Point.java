package dev.annals.core.compute.progress;

import dev.annals.core.model.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * One value at one time.
 *
 * @param time in years of the common era, 1900 up to but not including 2200, to at most four decimals; the figure of
 *     a year stands at the whole number, and only differences of times count
 * @param value in units of the indicator
 */
public record Point(BigDecimal time, BigDecimal value) {

    private static final BigDecimal FIRST = BigDecimal.valueOf(1900);
    private static final BigDecimal END = BigDecimal.valueOf(2200);
    private static final int DECIMALS = 4;
    private static final int MONTHS = 12;

    /**
     * Checks the range of the time.
     *
     * @throws IllegalArgumentException when it is outside
     */
    public Point {
        boolean inRange = time.compareTo(FIRST) >= 0 && time.compareTo(END) < 0;
        if (!inRange || time.stripTrailingZeros().scale() > DECIMALS) {
            throw new IllegalArgumentException("time " + time);
        }
    }

    /** The figure of a period, at its end: that of a year at the whole number, of its first half at half a year before. */
    public static Point of(Period period, BigDecimal value) {
        BigDecimal months = BigDecimal.valueOf(MONTHS - period.lastMonth());
        BigDecimal before = months.divide(BigDecimal.valueOf(MONTHS), DECIMALS, RoundingMode.HALF_UP);
        BigDecimal time = BigDecimal.valueOf(period.lastYear()).subtract(before);
        return new Point(time.stripTrailingZeros().scale() <= 0 ? time.setScale(0) : time, value);
    }

    /** Years from the earlier point to this one; negative when this one is the earlier. */
    public BigDecimal yearsSince(Point earlier) {
        return time.subtract(earlier.time);
    }

    /** What was gained since the earlier point, in units. */
    public BigDecimal gainSince(Point earlier) {
        return value.subtract(earlier.value);
    }

    /**
     * The points by time, ascending.
     *
     * @throws IllegalArgumentException when two stand at the same time
     */
    static List<Point> inOrder(List<Point> points) {
        List<Point> sorted = points.stream()
                .sorted((one, other) -> one.time.compareTo(other.time))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).yearsSince(sorted.get(i - 1)).signum() == 0) {
                throw new IllegalArgumentException(
                        "two values at " + sorted.get(i).time());
            }
        }
        return sorted;
    }
}
