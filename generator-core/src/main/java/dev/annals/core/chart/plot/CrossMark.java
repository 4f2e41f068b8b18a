package dev.annals.core.chart.plot;

import dev.annals.core.chart.theme.Ink;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractAnnotation;
import org.jfree.chart.annotations.CategoryAnnotation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;

/** A stroke across one category at one value: a target, or last period's value. */
@SuppressWarnings({"serial", "EqualsHashCode"})
final class CrossMark extends AbstractAnnotation implements CategoryAnnotation {

    private final Crossing crossing;

    CrossMark(Crossing crossing) {
        this.crossing = crossing;
    }

    @Override
    public void draw(
            Graphics2D canvas, CategoryPlot plot, Rectangle2D area, CategoryAxis categories, ValueAxis values) {
        var count = plot.getCategories().size();
        var middle = categories.getCategoryMiddle(crossing.category(), count, area, plot.getDomainAxisEdge());
        var at = values.valueToJava2D(crossing.value(), area, plot.getRangeAxisEdge());
        var half = crossing.length() / 2;
        var mark = crossing.mark();
        mark.begin(canvas);
        var line = plot.getOrientation() == PlotOrientation.VERTICAL
                ? new Line2D.Double(middle - half, at, middle + half, at)
                : new Line2D.Double(at, middle - half, at, middle + half);
        // The wider stroke below sets it off from a bar of nearly the same darkness.
        stroke(canvas, line, Ink.CARD, 2 * crossing.weight());
        stroke(canvas, line, mark.ink(), crossing.weight());
        Mark.end(canvas);
    }

    private static void stroke(Graphics2D canvas, Line2D line, Ink ink, double weight) {
        canvas.setPaint(ink.colour());
        canvas.setStroke(new BasicStroke((float) weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        canvas.draw(line);
    }
}
