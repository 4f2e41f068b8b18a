package dev.annals.core.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/**
 * A value axis with exactly the given ticks. It gives the plot its scale and its grid lines; the words of the ticks
 * are labels of the sheet.
 */
@SuppressWarnings("serial")
final class TickedAxis extends NumberAxis {

    private final List<Double> ticks;

    /**
     * An axis from the lower to the upper end of the range.
     *
     * @param range what the axis spans, its ends at the edges of the plot
     * @param ticks positions of the grid lines, ascending
     */
    TickedAxis(Range range, List<Double> ticks) {
        this.ticks = List.copyOf(ticks);
        setRange(range);
        setVisible(false);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D canvas, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        return ticks.stream()
                .map(value -> new NumberTick(value, "", TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0))
                .toList();
    }
}
