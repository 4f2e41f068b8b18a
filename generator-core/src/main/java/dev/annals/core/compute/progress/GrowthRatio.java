package dev.annals.core.compute.progress;

import dev.annals.core.compute.progress.decimal.Powers;
import dev.annals.core.compute.progress.decimal.Precision;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Growth ratio: the growth a year since the base against the growth a year that the target asks for. With the base (t0, y0),
 * the latest value (t, y), the target (T, yT), and d = 1 where the target lies above the base, −1 below:
 *
 * <p>CAGRa = (y/y0)^(1/(t−t0)) − 1, CAGRr = (yT/y0)^(1/(T−t0)) − 1, R = d·sign(y0)·CAGRa/|CAGRr|.
 *
 * <table>
 * <caption>Grades, the first that holds</caption>
 * <tr><td>{@link Grade#SIGNIFICANT}</td><td>R ≥ 0.95</td></tr>
 * <tr><td>{@link Grade#MODERATE}</td><td>R ≥ 0.60</td></tr>
 * <tr><td>{@link Grade#INSUFFICIENT}</td><td>R ≥ 0</td></tr>
 * <tr><td>{@link Grade#MOVING_AWAY}</td><td>R &lt; 0</td></tr>
 * </table>
 *
 * <p>Source: Eurostat, “Sustainable development in the European Union — Monitoring report on progress towards the SDGs in an
 * EU context”, annex on the method of assessing indicators with quantitative targets.
 *
 * <p>{@link Pace} is applied instead, with the guard told, where growth rates have no meaning: a base of zero or below, a
 * latest value or target of zero or below, a value that is itself a rate of change, a target above a base that has already
 * reached 90 % of the natural limit (the base decides, so that the method stays the same for the whole term). A zero is
 * never replaced by a small number, which would make any growth look enormous. Without base, latest value or target, and
 * where the target equals the base or is not later, nothing is assessable, as with {@link Pace}.
 */
public final class GrowthRatio {

    private static final BigDecimal SIGNIFICANT = new BigDecimal("0.95");
    private static final BigDecimal MODERATE = new BigDecimal("0.60");

    private GrowthRatio() {}

    /** The appraisal by this method, or by pace where a guard stands against it. */
    public static Appraisal of(Track track, Variable variable) {
        Map<Symbol, BigDecimal> numbers = track.numbers();
        Optional<Guard> obstacle = track.obstacle();
        if (obstacle.isPresent()) {
            return Appraisal.notAssessable(Method.GROWTH_RATIO, obstacle.get(), numbers);
        }
        Course course = track.course();
        Optional<Guard> guard = guard(course, variable);
        if (guard.isPresent()) {
            return Pace.of(track).after(guard.get());
        }
        return of(course, numbers);
    }

    private static Optional<Guard> guard(Course course, Variable variable) {
        if (variable.kind() == Variable.Kind.RATE_OF_CHANGE) {
            return Optional.of(Guard.RATE_OF_CHANGE);
        }
        if (course.base().value().signum() <= 0) {
            return Optional.of(Guard.BASE_NOT_POSITIVE);
        }
        if (course.latest().value().signum() <= 0 || course.target().value().signum() <= 0) {
            return Optional.of(Guard.SIGN_CHANGE);
        }
        boolean isNearCeiling =
                course.direction() > 0 && variable.isNearCeiling(course.base().value());
        return isNearCeiling ? Optional.of(Guard.NEAR_CEILING) : Optional.empty();
    }

    private static Appraisal of(Course course, Map<Symbol, BigDecimal> numbers) {
        BigDecimal actual = annual(course.base(), course.latest());
        BigDecimal required = annual(course.base(), course.target());
        // sign(y0) is 1 here: other bases were sent to the pace
        BigDecimal ratio = Precision.divide(actual, required.abs()).multiply(BigDecimal.valueOf(course.direction()));
        numbers.put(Symbol.DONE, course.done());
        numbers.put(Symbol.TIME, course.time());
        numbers.put(Symbol.ACTUAL_GROWTH, actual);
        numbers.put(Symbol.REQUIRED_GROWTH, required);
        numbers.put(Symbol.RATIO, ratio);
        return new Appraisal(Method.GROWTH_RATIO, grade(ratio), List.of(), numbers);
    }

    /**
     * Compound annual growth from one point to a later one, 0.1 for 10 % a year: (later/earlier)^(1/years) − 1, to 34
     * significant digits.
     *
     * @throws ArithmeticException when a value is not positive, or both stand at the same time
     */
    public static BigDecimal annual(Point earlier, Point later) {
        BigDecimal factor = later.value().divide(earlier.value(), Precision.STEP);
        BigDecimal exponent = BigDecimal.ONE.divide(later.yearsSince(earlier), Precision.STEP);
        return Precision.result(Powers.power(factor, exponent).subtract(BigDecimal.ONE));
    }

    private static Grade grade(BigDecimal ratio) {
        if (ratio.compareTo(SIGNIFICANT) >= 0) {
            return Grade.SIGNIFICANT;
        }
        if (ratio.compareTo(MODERATE) >= 0) {
            return Grade.MODERATE;
        }
        return ratio.signum() >= 0 ? Grade.INSUFFICIENT : Grade.MOVING_AWAY;
    }
}
