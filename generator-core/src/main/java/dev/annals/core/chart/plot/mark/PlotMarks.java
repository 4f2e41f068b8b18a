package dev.annals.core.chart.plot.mark;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractAnnotation;
import org.jfree.chart.annotations.CategoryAnnotation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;

/** Marks that a JFreeChart plot draws at the places of its axes, in their order. */
@SuppressWarnings({"serial", "EqualsHashCode"})
public final class PlotMarks extends AbstractAnnotation implements CategoryAnnotation {

    private final List<PlotMark> marks;

    /** Of these marks, the hindmost first. */
    public PlotMarks(List<? extends PlotMark> marks) {
        this.marks = List.copyOf(marks);
    }

    @Override
    public void draw(
            Graphics2D canvas, CategoryPlot plot, Rectangle2D area, CategoryAxis categories, ValueAxis values) {
        var spots = new Spots(plot, area, categories, values);
        marks.forEach(mark -> mark.draw(canvas, spots));
    }
}
