package dev.annals.core.chart.plot;

import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.util.List;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;

/**
 * Where values stand on the canvas. The labels and the marks ask the same JFreeChart axes, so that they cannot
 * disagree.
 */
public final class Field {

    private final Rectangle area;
    private final int count;
    private final PlotOrientation orientation;
    private final EvenCategories categories;
    private final TickedAxis values;

    private Field(
            Rectangle area, int count, PlotOrientation orientation, EvenCategories categories, TickedAxis values) {
        this.area = area;
        this.count = count;
        this.orientation = orientation;
        this.categories = categories;
        this.values = values;
    }

    /**
     * Categories side by side, values upwards.
     *
     * @param area the plot on the canvas, in whole canvas units because JFreeChart rounds to them
     * @param count number of categories, at least 1
     * @param inset from the area's edge to the middle of the outer categories, in canvas units
     * @param range what the area's height spans
     * @param ticks where grid lines stand
     */
    public static Field upright(Rectangle area, int count, double inset, Range range, List<Double> ticks) {
        return new Field(
                area, count, PlotOrientation.VERTICAL, new EvenCategories(inset), new TickedAxis(range, ticks));
    }

    /** One category, values to the right. */
    public static Field lying(Rectangle area, Range range) {
        return new Field(area, 1, PlotOrientation.HORIZONTAL, new EvenCategories(0), new TickedAxis(range, List.of()));
    }

    /**
     * Categories one below the other, values to the right.
     *
     * @param area the plot on the canvas
     * @param middles of the categories on the canvas, from the top, at least one
     * @param range what the area's width spans
     * @param ticks where grid lines stand
     */
    public static Field lying(Rectangle area, List<Double> middles, Range range, List<Double> ticks) {
        return new Field(
                area,
                middles.size(),
                PlotOrientation.HORIZONTAL,
                new PlacedCategories(middles),
                new TickedAxis(range, ticks));
    }

    /** The plot on the canvas. */
    public Rectangle area() {
        return new Rectangle(area);
    }

    /** Number of categories. */
    public int count() {
        return count;
    }

    /** Canvas position of the middle of a category. */
    public double category(int index) {
        return categories.getCategoryMiddle(index, count, area, categoryEdge());
    }

    /** Canvas position of a value. */
    public double value(double value) {
        return values.valueToJava2D(value, area, valueEdge());
    }

    /** A line across an upright plot at a value. */
    public Line2D level(double value) {
        var y = value(value);
        return new Line2D.Double(area.getMinX(), y, area.getMaxX(), y);
    }

    /** From one category to the next, in canvas units; the whole extent where there is one only. */
    public double step() {
        return categories.step(count, orientation == PlotOrientation.VERTICAL ? area.width : area.height);
    }

    PlotOrientation orientation() {
        return orientation;
    }

    EvenCategories categories() {
        return categories;
    }

    TickedAxis values() {
        return values;
    }

    private RectangleEdge categoryEdge() {
        return orientation == PlotOrientation.VERTICAL ? RectangleEdge.BOTTOM : RectangleEdge.LEFT;
    }

    private RectangleEdge valueEdge() {
        return orientation == PlotOrientation.VERTICAL ? RectangleEdge.LEFT : RectangleEdge.BOTTOM;
    }
}
