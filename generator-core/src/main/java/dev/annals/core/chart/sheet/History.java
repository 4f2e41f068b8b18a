package dev.annals.core.chart.sheet;

import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.ChartView.Axis;
import dev.annals.core.view.chart.ChartView.Point;
import dev.annals.core.view.chart.ChartView.TargetMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.data.Range;

/**
 * What lines and bars have in common.
 *
 * @param shape how the figures are drawn
 * @param points in order, at least one
 * @param targets target marks
 * @param axis the value axis
 * @param categories the labels of the points, then those that only targets have
 */
record History(Shape shape, List<Point> points, List<TargetMark> targets, Axis axis, List<String> categories) {

    /** How figures are drawn. */
    enum Shape {
        LINE,
        BARS
    }

    static History of(ChartView view) {
        if (view instanceof ChartView.Line line) {
            return of(Shape.LINE, line.points(), line.targets(), line.axis());
        }
        if (view instanceof ChartView.Bar bar) {
            return of(Shape.BARS, bar.points(), bar.targets(), bar.axis());
        }
        throw new IllegalArgumentException("not a history: " + view.title());
    }

    private static History of(Shape shape, List<Point> points, List<TargetMark> targets, Axis axis) {
        var categories = new ArrayList<>(points.stream().map(Point::label).toList());
        for (var target : targets) {
            if (!categories.contains(target.label())) {
                categories.add(target.label());
            }
        }
        return new History(shape, points, targets, axis, List.copyOf(categories));
    }

    /** The same with the latest target only. */
    History brief() {
        var latest = targets.stream().max(Comparator.comparingInt(this::categoryOf));
        return of(shape, points, latest.stream().toList(), axis);
    }

    boolean isLine() {
        return shape == Shape.LINE;
    }

    /** Index of a target's category; the last one of its label, since the latest period is what targets are for. */
    int categoryOf(TargetMark target) {
        return categories.lastIndexOf(target.label());
    }

    Optional<Double> value(int category) {
        return category >= 0 && category < points.size() ? points.get(category).value() : Optional.empty();
    }

    /** Index of the last figure; -1 where all are missing. */
    int last() {
        var last = points.size() - 1;
        while (last >= 0 && points.get(last).value().isEmpty()) {
            last--;
        }
        return last;
    }

    /** Index of the first figure; the number of points where all are missing. */
    int first() {
        var first = 0;
        while (first < points.size() && points.get(first).value().isEmpty()) {
            first++;
        }
        return first;
    }

    /** The axis, widened where a figure or a target lies outside, and to zero for bars. */
    Range range() {
        var zero = isLine() ? DoubleStream.empty() : DoubleStream.of(0);
        return AxisSpan.of(axis, DoubleStream.concat(zero, values()));
    }

    /**
     * For a line without an axis beside it: the span of its own values, but at least a quarter of the axis, so that
     * a ripple does not look like a wave. Bars keep their axis, and with it zero.
     */
    Range ownRange() {
        var own = values().summaryStatistics();
        if (!isLine() || own.getCount() == 0) {
            return range();
        }
        var spare = Math.max(0, (range().getLength() / 4 - (own.getMax() - own.getMin())) / 2);
        return new Range(own.getMin() - spare, own.getMax() + spare);
    }

    private DoubleStream values() {
        return Stream.concat(
                        points.stream().flatMap(point -> point.value().stream()),
                        targets.stream().map(TargetMark::value))
                .mapToDouble(Double::doubleValue);
    }
}
