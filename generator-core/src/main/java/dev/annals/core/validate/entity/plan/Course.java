package dev.annals.core.validate.entity.plan;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.model.catalogue.Direction;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Base;
import dev.annals.core.model.time.Period;
import dev.annals.core.validate.schema.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * From the base over the path to the target of one indicator: whether the base comes first, and each step leads the way
 * that the indicator is meant to move.
 *
 * <table>
 * <caption>Findings and their arguments; {0} is the id of the indicator</caption>
 * <tr><td>{@code PATH_OUTSIDE_TERM}</td><td>{1} the period, {2} the term</td></tr>
 * <tr><td>{@code PATH_TURNS_BACK}</td><td>{1} the period, {2} its value, {3} the value before</td></tr>
 * <tr><td>{@code BASE_TOO_LATE}</td><td>{1} the period of the base, {2} the period it must end before</td></tr>
 * <tr><td>{@code TARGET_NOT_BEYOND_BASE}</td><td>{1} the value of the target, {2} the value of the base</td></tr>
 * </table>
 */
final class Course {

    private final Indicator indicator;
    private final Period term;
    private final Scope scope;
    private final NavigableMap<Period, Step> path = new TreeMap<>();
    private Optional<Base> base = Optional.empty();
    private Optional<Step> end = Optional.empty();

    Course(Indicator indicator, Period term, Scope scope) {
        this.indicator = indicator;
        this.term = term;
        this.scope = scope;
    }

    /** A figure on the way. */
    private record Step(String period, Figure figure, Place place) {

        Optional<BigDecimal> value() {
            return figure.value();
        }
    }

    Indicator indicator() {
        return indicator;
    }

    void base(Base start) {
        base = Optional.of(start);
    }

    void step(Period period, Figure figure, Place place) {
        path.put(period, new Step(period.id(), figure, place));
    }

    void target(Figure figure, Place place) {
        end = Optional.of(new Step(Integer.toString(term.lastYear()), figure, place));
    }

    /** Tells what is wrong with the way. */
    void check() {
        base.ifPresent(start -> {
            Period next = path.isEmpty() ? term : path.firstKey();
            if (month(start.period()) >= month(next)) {
                tell(Code.BASE_TOO_LATE, start.place(), start.period().id(), next.id());
            }
        });
        if (indicator.direction() == Direction.UP || indicator.direction() == Direction.DOWN) {
            steps();
            end.ifPresent(target -> base.ifPresent(start -> beyond(target, start)));
        }
    }

    private void steps() {
        List<Step> steps = new ArrayList<>(path.values());
        base.ifPresent(start -> steps.add(0, new Step(start.period().id(), start.figure(), start.place())));
        if (!path.isEmpty()) {
            end.ifPresent(steps::add);
        }
        Optional<BigDecimal> before = Optional.empty();
        for (Step step : steps) {
            Optional<BigDecimal> value = step.value();
            if (value.isPresent() && before.isPresent() && way(before.get(), value.get()) < 0) {
                tell(Code.PATH_TURNS_BACK, step.place(), step.period(), plain(value.get()), plain(before.get()));
            }
            before = value.isPresent() ? value : before;
        }
    }

    private void beyond(Step target, Base start) {
        Optional<BigDecimal> from = start.figure().value();
        target.value()
                .filter(to -> from.isPresent() && way(from.get(), to) <= 0)
                .ifPresent(to -> {
                    String value = plain(from.orElseThrow());
                    tell(Code.TARGET_NOT_BEYOND_BASE, target.place(), plain(to), value);
                });
    }

    /** Above zero where the second value is the better one. */
    private int way(BigDecimal from, BigDecimal to) {
        int up = to.compareTo(from);
        return indicator.direction() == Direction.UP ? up : -up;
    }

    private void tell(Code code, Place place, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add(0, indicator.id());
        scope.add(code, place, all.toArray(new String[0]));
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    /** The month in which a period ends, counted from the year 0. */
    private static int month(Period period) {
        return period.lastYear() * 12 + period.lastMonth();
    }
}
