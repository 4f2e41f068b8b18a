package dev.annals.core.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/**
 * A linear value axis with exactly the given ticks. It gives the plot its scale and its grid lines and takes no room; the
 * words of the ticks are labels of the sheet. Unlike JFreeChart's own number axis it does not think up ticks, for which
 * each would have formats of numbers.
 */
@SuppressWarnings("serial")
final class TickedAxis extends ValueAxis {

    private final List<Double> ticks;

    /**
     * An axis from the lower to the upper end of the range.
     *
     * @param range what the axis spans, its ends at the edges of the plot
     * @param ticks positions of the grid lines, ascending
     */
    @SuppressWarnings("NullAway") // JFreeChart's way to say: no words, no ticks of its own
    TickedAxis(Range range, List<Double> ticks) {
        super(null, null);
        this.ticks = List.copyOf(ticks);
        setRange(range);
        setVisible(false);
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        var across = RectangleEdge.isTopOrBottom(edge);
        var low = across ? area.getX() : area.getMaxY();
        var high = across ? area.getMaxX() : area.getMinY();
        var range = getRange();
        return low + (value - range.getLowerBound()) / (range.getUpperBound() - range.getLowerBound()) * (high - low);
    }

    @Override
    public double java2DToValue(double place, Rectangle2D area, RectangleEdge edge) {
        throw new UnsupportedOperationException("nobody points at the axis");
    }

    @Override
    public void configure() {
        // It does not follow the values.
    }

    @Override
    protected void autoAdjustRange() {
        // likewise
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D canvas, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace space) {
        return space;
    }

    @Override
    public AxisState draw(
            Graphics2D canvas,
            double cursor,
            Rectangle2D area,
            Rectangle2D dataArea,
            RectangleEdge edge,
            PlotRenderingInfo info) {
        var state = new AxisState(cursor);
        state.setTicks(refreshTicks(canvas, state, dataArea, edge));
        return state;
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D canvas, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        return ticks.stream()
                .map(value -> new NumberTick(value, "", TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0))
                .toList();
    }
}
