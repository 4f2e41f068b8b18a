package dev.annals.core.chart.plot.mark;

import dev.annals.core.chart.plot.Mark;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/**
 * A straight stroke between two places.
 *
 * @param mark what it stands for
 * @param start where it begins
 * @param end where it ends
 * @param weight in canvas units
 */
public record Link(Mark mark, Place start, Place end, double weight) implements PlotMark {

    /**
     * A place in the plot.
     *
     * @param category index from 0
     * @param aside from the middle of the category, in canvas units
     * @param value position on the value axis
     */
    public record Place(int category, double aside, double value) {}

    @Override
    public void draw(Graphics2D canvas, Spots spots) {
        mark.begin(canvas);
        canvas.setPaint(mark.ink().colour());
        canvas.setStroke(new BasicStroke((float) weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        canvas.draw(new Line2D.Double(
                spots.at(start.category, start.aside, start.value), spots.at(end.category, end.aside, end.value)));
        Mark.end(canvas);
    }
}
