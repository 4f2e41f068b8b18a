package dev.annals.core.chart.sheet;

import dev.annals.core.view.chart.ChartView.Axis;
import java.util.stream.DoubleStream;
import org.jfree.data.Range;

/** What a value axis spans. */
public final class AxisSpan {

    private AxisSpan() {}

    /**
     * The axis, widened to hold the values.
     *
     * @throws IllegalArgumentException if that is empty or not finite
     */
    public static Range of(Axis axis, DoubleStream values) {
        var all = DoubleStream.concat(DoubleStream.of(axis.low(), axis.high()), values)
                .summaryStatistics();
        if (!Double.isFinite(all.getMin()) || !Double.isFinite(all.getMax()) || all.getMin() >= all.getMax()) {
            throw new IllegalArgumentException("no scale from " + all.getMin() + " to " + all.getMax());
        }
        return new Range(all.getMin(), all.getMax());
    }
}
