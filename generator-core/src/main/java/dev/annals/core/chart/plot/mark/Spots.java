package dev.annals.core.chart.plot.mark;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;

/**
 * Where the values of a plot stand on the canvas.
 *
 * @param plot the plot that is drawn
 * @param area its data area on the canvas
 * @param categories its category axis
 * @param values its value axis
 */
public record Spots(CategoryPlot plot, Rectangle2D area, CategoryAxis categories, ValueAxis values) {

    /**
     * The place of a value.
     *
     * @param category index from 0
     * @param aside from the middle of the category, in canvas units to the right or downwards
     * @param value position on the value axis
     */
    public Point2D at(int category, double aside, double value) {
        var count = plot.getCategories().size();
        var across = categories.getCategoryMiddle(category, count, area, plot.getDomainAxisEdge()) + aside;
        var along = values.valueToJava2D(value, area, plot.getRangeAxisEdge());
        return lying() ? new Point2D.Double(along, across) : new Point2D.Double(across, along);
    }

    /** Whether the value axis goes from left to right. */
    public boolean lying() {
        return plot.getOrientation() == PlotOrientation.HORIZONTAL;
    }
}
