package dev.annals.core.chart.plot;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.ui.RectangleEdge;

/** A category axis with evenly spaced middles, the first and the last at a given distance from the plot's edges. */
@SuppressWarnings("serial")
class EvenCategories extends CategoryAxis {

    private final double inset;

    /**
     * An axis without words of its own.
     *
     * @param inset from the edge of the plot to the middle of the outer categories, in canvas units
     */
    EvenCategories(double inset) {
        this.inset = inset;
        setVisible(false);
    }

    /** From one middle to the next; the whole extent where there is one category only. */
    final double step(int count, double extent) {
        return count == 1 ? extent : (extent - 2 * inset) / (count - 1);
    }

    @Override
    public double getCategoryMiddle(int category, int count, Rectangle2D area, RectangleEdge edge) {
        var across = RectangleEdge.isTopOrBottom(edge);
        var low = across ? area.getMinX() : area.getMinY();
        var extent = across ? area.getWidth() : area.getHeight();
        return count == 1 ? low + extent / 2 : low + inset + category * step(count, extent);
    }

    @Override
    public double getCategoryStart(int category, int count, Rectangle2D area, RectangleEdge edge) {
        var extent = RectangleEdge.isTopOrBottom(edge) ? area.getWidth() : area.getHeight();
        return getCategoryMiddle(category, count, area, edge) - step(count, extent) / 2;
    }

    @Override
    public double getCategoryEnd(int category, int count, Rectangle2D area, RectangleEdge edge) {
        var extent = RectangleEdge.isTopOrBottom(edge) ? area.getWidth() : area.getHeight();
        return getCategoryMiddle(category, count, area, edge) + step(count, extent) / 2;
    }
}
