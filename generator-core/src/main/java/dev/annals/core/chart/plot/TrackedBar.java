package dev.annals.core.chart.plot;

import dev.annals.core.chart.theme.Ink;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.CategoryPlot;

/** One horizontal bar on a track of the axis's whole length. */
@SuppressWarnings("serial")
final class TrackedBar extends BarMarks {

    /** A bar and its track, both of one thickness. */
    TrackedBar(Mark mark, double thickness, double outline) {
        super(List.of(mark), thickness, outline);
    }

    @Override
    public void drawBackground(Graphics2D canvas, CategoryPlot plot, Rectangle2D area) {
        canvas.setPaint(Ink.TRACK.colour());
        canvas.fill(
                new Rectangle2D.Double(area.getX(), area.getCenterY() - thickness() / 2, area.getWidth(), thickness()));
    }
}
