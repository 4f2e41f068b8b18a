package dev.annals.core.chart.sheet.part;

import dev.annals.core.view.chart.ChartView.Axis;
import dev.annals.core.view.chart.ChartView.Point;
import dev.annals.core.view.chart.ChartView.Tick;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A value axis that holds all that is drawn on it.
 *
 * @param low its lower end
 * @param high its upper end, above {@code low}
 * @param ticks ascending, within the ends
 * @param unit of the ticks; may be empty
 */
public record Scale(double low, double high, List<Tick> ticks, String unit) {

    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException if an end is not finite or nothing lies between them
     */
    public Scale {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low >= high) {
            throw new IllegalArgumentException("no scale from " + low + " to " + high);
        }
        ticks = List.copyOf(ticks);
    }

    /** The axis, widened to hold the values. */
    public static Scale of(Axis axis, DoubleStream values) {
        var all = DoubleStream.concat(DoubleStream.of(axis.low(), axis.high()), values)
                .summaryStatistics();
        return new Scale(all.getMin(), all.getMax(), axis.ticks(), axis.unit());
    }

    /** The axis, widened to hold the points. */
    public static Scale of(Axis axis, Stream<Point> points) {
        return of(axis, points.flatMap(point -> point.value().stream()).mapToDouble(Double::doubleValue));
    }

    /** The axis, widened to hold the points and zero, where bars begin. */
    public static Scale fromZero(Axis axis, Stream<Point> points) {
        return of(axis, points).including(0);
    }

    /** The same, widened to hold a value. */
    public Scale including(double value) {
        return new Scale(Math.min(low, value), Math.max(high, value), ticks, unit);
    }

    /** The share of the scale that lies below a value, from 0 to 1. */
    public double share(double value) {
        return (value - low) / (high - low);
    }
}
