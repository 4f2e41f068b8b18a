package dev.annals.core.chart.sheet.term.forecast;

import dev.annals.core.chart.sheet.AxisSpan;
import dev.annals.core.chart.sheet.term.line.Observed;
import dev.annals.core.view.chart.ChartView.Axis;
import dev.annals.core.view.chart.ChartView.Point;
import dev.annals.core.view.chart.ForecastLine;
import dev.annals.core.view.chart.ForecastLine.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.data.Range;

/** An indicator over its term, everything by the index of its period. */
final class Course {

    private final ForecastLine view;
    private final Observed observed;
    private final List<Placed> path;
    private final List<Reach> forecast;

    Course(ForecastLine view) {
        this.view = view;
        this.observed = new Observed(
                view.periods().stream().map(period -> observed(view, period)).toList());
        this.path = view.path().stream()
                .filter(point -> view.periods().contains(point.label()))
                .flatMap(point -> point.value().stream().map(value -> new Placed(at(point.label()), value, point)))
                .sorted(Comparator.comparingInt(Placed::at))
                .toList();
        this.forecast = view.forecast().stream()
                .filter(interval -> view.periods().contains(interval.label()))
                .map(interval -> new Reach(at(interval.label()), interval))
                .sorted(Comparator.comparingInt(Reach::at))
                .toList();
    }

    /** A point of the path at the index of its period. */
    record Placed(int at, double value, Point point) {}

    /** A forecast at the index of its period. */
    record Reach(int at, Interval interval) {}

    List<String> periods() {
        return view.periods();
    }

    Axis axis() {
        return view.axis();
    }

    /** By period; a period that nothing is said about has an absent value and no words. */
    Observed observed() {
        return observed;
    }

    /** What was promised, in time order. */
    List<Placed> path() {
        return path;
    }

    /** What was promised, without the base it starts from. */
    List<Placed> targets() {
        return path.stream()
                .filter(point -> !point.equals(path.get(0))
                        || path.size() == 1
                        || observed.value(point.at()).isEmpty())
                .toList();
    }

    List<Reach> forecast() {
        return forecast;
    }

    /** Index of the last observed figure, where the forecast begins. */
    Optional<Integer> start() {
        return observed.last().filter(last -> forecast.stream().allMatch(reach -> reach.at() > last));
    }

    /** The axis, widened where something lies outside. */
    Range range() {
        var intervals =
                forecast.stream().map(Reach::interval).flatMap(interval -> Stream.of(interval.low(), interval.high()));
        var promised = path.stream().map(Placed::value);
        var all = Stream.concat(intervals, promised).mapToDouble(Double::doubleValue);
        return AxisSpan.of(view.axis(), DoubleStream.concat(all, observed.numbers()));
    }

    private int at(String label) {
        return view.periods().indexOf(label);
    }

    private static Point observed(ForecastLine view, String period) {
        return view.observed().stream()
                .filter(point -> point.label().equals(period))
                .reduce((before, after) -> after)
                .orElseGet(() -> new Point(period, Optional.empty(), "", false));
    }
}
