package dev.annals.core.compute.progress.forecast;

import dev.annals.core.compute.progress.GrowthRatio;
import dev.annals.core.compute.progress.Guard;
import dev.annals.core.compute.progress.Method;
import dev.annals.core.compute.progress.Point;
import dev.annals.core.compute.progress.Symbol;
import dev.annals.core.compute.progress.Track;
import dev.annals.core.compute.progress.Variable;
import dev.annals.core.compute.progress.decimal.Powers;
import dev.annals.core.compute.progress.decimal.Precision;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One forecast being made: a target that lies ahead of three observed points or more. */
final class Forecasting {

    /** A time found by logarithms is right to about 50 digits; what is within this of a whole year is that year. */
    private static final int DECIMALS_OF_TIME = 30;

    private final List<Point> observed;
    private final Point first;
    private final Point last;
    private final Point target;
    private final Track track;
    private final Variable variable;
    private final List<Guard> guards = new ArrayList<>();

    Forecasting(Track track, Variable variable) {
        this.track = track;
        this.variable = variable;
        this.observed = track.observed();
        this.first = observed.get(0);
        this.last = observed.get(observed.size() - 1);
        this.target = track.target().orElseThrow();
    }

    Forecast forecast() {
        Projection line = line();
        Optional<Guard> guard = growthGuard();
        guard.ifPresent(guards::add);
        Optional<Projection> growth = guard.isPresent() ? Optional.empty() : Optional.of(growth());
        if (direction() == 0) {
            guards.add(Guard.TARGET_EQUALS_BASE);
        }
        return new Forecast(track, Optional.of(line), growth, guards);
    }

    private Projection line() {
        Line line = Line.through(observed);
        Map<Symbol, BigDecimal> numbers = numbers();
        numbers.put(Symbol.MEAN_TIME, line.meanTime());
        numbers.put(Symbol.MEAN_VALUE, line.meanValue());
        numbers.put(Symbol.SLOPE, line.slope());
        Optional<BigDecimal> year =
                line.rise().signum() == direction() ? line.yearOf(target.value()) : Optional.empty();
        return projection(Method.FORECAST_LINE, line.valueAt(target.time()), year, numbers);
    }

    private Optional<Guard> growthGuard() {
        if (variable.kind() == Variable.Kind.RATE_OF_CHANGE) {
            return Optional.of(Guard.RATE_OF_CHANGE);
        }
        if (first.value().signum() <= 0) {
            return Optional.of(Guard.BASE_NOT_POSITIVE);
        }
        if (last.value().signum() <= 0) {
            return Optional.of(Guard.SIGN_CHANGE);
        }
        return variable.isNearCeiling(first.value()) ? Optional.of(Guard.NEAR_CEILING) : Optional.empty();
    }

    private Projection growth() {
        BigDecimal factor = last.value().divide(first.value(), Precision.STEP);
        BigDecimal terms = target.yearsSince(last).divide(last.yearsSince(first), Precision.STEP);
        BigDecimal value = Precision.result(last.value().multiply(Powers.power(factor, terms)));
        Map<Symbol, BigDecimal> numbers = numbers();
        numbers.put(Symbol.OBSERVED_GROWTH, GrowthRatio.annual(first, last));
        return projection(Method.FORECAST_GROWTH, value, yearOfGrowth(factor), numbers);
    }

    /** The first whole year in which growth by this factor in every observed span has come to the target. */
    private Optional<BigDecimal> yearOfGrowth(BigDecimal factor) {
        boolean isTowards = factor.compareTo(BigDecimal.ONE) == direction() && direction() != 0;
        if (!isTowards || target.value().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal way = target.value().divide(last.value(), Precision.STEP);
        BigDecimal spans = Powers.logarithm(way).divide(Powers.logarithm(factor), Precision.STEP);
        BigDecimal time = last.time().add(spans.multiply(last.yearsSince(first)));
        return Optional.of(
                time.setScale(DECIMALS_OF_TIME, RoundingMode.HALF_EVEN).setScale(0, RoundingMode.CEILING));
    }

    private Projection projection(
            Method method, BigDecimal value, Optional<BigDecimal> year, Map<Symbol, BigDecimal> numbers) {
        BigDecimal cut = variable.ceiling().map(value::min).orElse(value);
        if (cut.compareTo(value) != 0 && !guards.contains(Guard.CUT_AT_CEILING)) {
            guards.add(Guard.CUT_AT_CEILING);
        }
        numbers.put(Symbol.PROJECTED, cut);
        Optional<Integer> reached = reachedSince().or(() -> ahead(year));
        return new Projection(method, cut, reached, numbers);
    }

    /** Where the target lies, seen from the base: 1 above, -1 below, 0 neither; from the first point where no base is known. */
    private int direction() {
        return target.gainSince(track.base().orElse(first)).signum();
    }

    private boolean isReached(Point point) {
        return direction() != 0 && point.gainSince(target).signum() * direction() >= 0;
    }

    /** The year of the observed point from which on all have reached the target. */
    private Optional<Integer> reachedSince() {
        Optional<Integer> since = Optional.empty();
        for (int i = observed.size() - 1; i >= 0 && isReached(observed.get(i)); i--) {
            since = Optional.of(
                    observed.get(i).time().setScale(0, RoundingMode.CEILING).intValueExact());
        }
        return since;
    }

    /** A line may have come to the target before the last point, which has not: then the year after that. */
    private Optional<Integer> ahead(Optional<BigDecimal> year) {
        BigDecimal next = last.time().setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        BigDecimal horizon = target.time().add(BigDecimal.valueOf(Projection.HORIZON));
        return year.map(next::max)
                .filter(found -> found.compareTo(horizon) <= 0)
                .map(BigDecimal::intValueExact);
    }

    private Map<Symbol, BigDecimal> numbers() {
        Map<Symbol, BigDecimal> numbers = new EnumMap<>(track.numbers());
        numbers.put(Symbol.POINTS, BigDecimal.valueOf(observed.size()));
        numbers.put(Symbol.FIRST_TIME, first.time());
        numbers.put(Symbol.FIRST_VALUE, first.value());
        return numbers;
    }
}
