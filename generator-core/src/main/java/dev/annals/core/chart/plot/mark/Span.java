package dev.annals.core.chart.plot.mark;

import dev.annals.core.chart.plot.Mark;
import dev.annals.core.chart.theme.Ink;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * A bar from one value to another, outlined where its figure is provisional. One that is too short to be pointed at
 * is reached around its place.
 *
 * @param mark what it stands for
 * @param category index from 0
 * @param aside from the middle of the category to the middle of the bar, in canvas units
 * @param from one end on the value axis
 * @param to the other end
 * @param thickness in canvas units
 */
public record Span(Mark mark, int category, double aside, double from, double to, double thickness)
        implements PlotMark {

    private static final double FINGER = 8;

    @Override
    public void draw(Graphics2D canvas, Spots spots) {
        var bar = box(spots, thickness);
        if (Math.max(bar.getWidth(), bar.getHeight()) < FINGER
                || Math.min(bar.getWidth(), bar.getHeight()) < FINGER / 2) {
            mark.begin(canvas, reach(bar));
        } else {
            mark.begin(canvas);
        }
        if (mark.fill() == Mark.Fill.FULL) {
            canvas.setPaint(mark.ink().colour());
            canvas.fill(bar);
        } else {
            outline(canvas, spots);
        }
        Mark.end(canvas);
    }

    private void outline(Graphics2D canvas, Spots spots) {
        var weight = Math.min(1.2, thickness / 4);
        var inner = box(spots, thickness - weight);
        // The stroke stays inside the bar, so that a hollow bar is as long as a full one.
        var bar = spots.lying()
                ? new Rectangle2D.Double(
                        inner.getX() + weight / 2,
                        inner.getY(),
                        Math.max(inner.getWidth() - weight, 0.1),
                        inner.getHeight())
                : new Rectangle2D.Double(
                        inner.getX(),
                        inner.getY() + weight / 2,
                        inner.getWidth(),
                        Math.max(inner.getHeight() - weight, 0.1));
        canvas.setPaint(Ink.CARD.colour());
        canvas.fill(bar);
        canvas.setPaint((mark.ink() == Ink.QUIET ? Ink.SOFT : mark.ink()).colour());
        canvas.setStroke(new BasicStroke((float) weight));
        canvas.draw(bar);
    }

    private Rectangle2D box(Spots spots, double thick) {
        var box = new Rectangle2D.Double();
        box.setFrameFromDiagonal(
                spots.at(category, aside - thick / 2, from), spots.at(category, aside + thick / 2, to));
        return box;
    }

    private static Rectangle2D reach(Rectangle2D bar) {
        var width = Math.max(bar.getWidth(), FINGER);
        var height = Math.max(bar.getHeight(), FINGER);
        return new Rectangle2D.Double(bar.getCenterX() - width / 2, bar.getCenterY() - height / 2, width, height);
    }
}
