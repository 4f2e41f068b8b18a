package dev.annals.core.compute.progress.forecast;

import dev.annals.core.compute.progress.Point;
import dev.annals.core.compute.progress.decimal.Precision;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The least-squares line through points at two times or more. It is kept as sums, so that nothing is rounded before the last
 * division: with n points, slope = (n·Σty − Σt·Σy)/(n·Σt² − (Σt)²), and the line passes through the mean of the points.
 *
 * @param count n
 * @param times Σt, in years
 * @param values Σy, in units
 * @param rise n·Σty − Σt·Σy
 * @param run n·Σt² − (Σt)², positive
 */
record Line(BigDecimal count, BigDecimal times, BigDecimal values, BigDecimal rise, BigDecimal run) {

    static Line through(List<Point> points) {
        BigDecimal count = BigDecimal.valueOf(points.size());
        BigDecimal times = sum(points, Point::time);
        BigDecimal values = sum(points, Point::value);
        BigDecimal products = sum(points, point -> point.time().multiply(point.value()));
        BigDecimal squares = sum(points, point -> point.time().multiply(point.time()));
        return new Line(
                count,
                times,
                values,
                count.multiply(products).subtract(times.multiply(values)),
                count.multiply(squares).subtract(times.multiply(times)));
    }

    private static BigDecimal sum(List<Point> points, Function<Point, BigDecimal> part) {
        return points.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal slope() {
        return Precision.divide(rise, run);
    }

    BigDecimal meanTime() {
        return Precision.divide(times, count);
    }

    BigDecimal meanValue() {
        return Precision.divide(values, count);
    }

    BigDecimal valueAt(BigDecimal time) {
        BigDecimal dividend =
                values.multiply(run).add(rise.multiply(count.multiply(time).subtract(times)));
        return Precision.divide(dividend, run.multiply(count));
    }

    /** The first whole year in which the line has come to the value; empty when it is level. */
    Optional<BigDecimal> yearOf(BigDecimal value) {
        if (rise.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal dividend =
                run.multiply(count.multiply(value).subtract(values)).add(rise.multiply(times));
        return Optional.of(dividend.divide(rise.multiply(count), 0, RoundingMode.CEILING));
    }
}
