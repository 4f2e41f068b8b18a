package dev.annals.core.chart.plot.mark;

import dev.annals.core.chart.plot.Artwork;
import dev.annals.core.chart.plot.Mark;
import dev.annals.core.chart.theme.Ink;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.PiePlotState;
import org.jfree.chart.plot.RingPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.general.DefaultPieDataset;

/**
 * A ring of parts, clockwise from the top, in a square on the canvas; an empty track where there is nothing to share.
 *
 * @param square the ring touches its four sides
 * @param parts in order
 * @param weight of the gaps between the parts and of the outline of a hollow one, in canvas units
 */
public record Ring(Rectangle2D square, List<Part> parts, double weight) implements Artwork {

    /** The breadth of the ring as a share of its radius. */
    public static final double DEPTH = 0.36;

    /** Keeps its own copy. */
    public Ring {
        parts = List.copyOf(parts);
    }

    /**
     * A part.
     *
     * @param mark what it stands for
     * @param size 0 or more
     */
    public record Part(Mark mark, double size) {}

    @Override
    @SuppressWarnings("NullAway") // JFreeChart's way to say: no anchor, no parent, nobody to inform
    public void draw(Graphics2D canvas) {
        if (parts.stream().mapToDouble(Part::size).sum() > 0) {
            var plot = plot();
            plot.setInteriorGap(weight / (square.getWidth() + 2 * weight));
            plot.draw(canvas, around(square, weight), null, null, null);
        } else {
            track(canvas);
        }
    }

    private static Rectangle2D around(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }

    private void track(Graphics2D canvas) {
        var depth = DEPTH * square.getWidth() / 2;
        var middle = around(square, -depth / 2);
        canvas.setPaint(Ink.TRACK.colour());
        canvas.setStroke(new BasicStroke((float) depth));
        canvas.draw(new Ellipse2D.Double(middle.getX(), middle.getY(), middle.getWidth(), middle.getHeight()));
    }

    @SuppressWarnings("NullAway") // JFreeChart's way to say: none
    private RingPlot plot() {
        var plot = new MarkedRing(parts);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setSectionDepth(DEPTH);
        plot.setSeparatorsVisible(false);
        plot.setLabelGenerator(null);
        plot.setSimpleLabels(true);
        plot.setShadowPaint(null);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        for (var at = 0; at < parts.size(); at++) {
            var mark = parts.get(at).mark();
            plot.setSectionPaint(Integer.valueOf(at), mark.inside().colour());
            var outline = mark.fill() == Mark.Fill.FULL ? Ink.CARD : mark.ink();
            plot.setSectionOutlinePaint(Integer.valueOf(at), outline.colour());
            plot.setSectionOutlineStroke(Integer.valueOf(at), new BasicStroke((float) weight));
        }
        return plot;
    }

    /** Each section is an element with a title. */
    @SuppressWarnings("serial")
    private static final class MarkedRing extends RingPlot {

        private final List<Part> parts;

        MarkedRing(List<Part> parts) {
            super(data(parts));
            this.parts = parts;
        }

        @Override
        protected void drawItem(Graphics2D canvas, int section, Rectangle2D area, PiePlotState state, int pass) {
            parts.get(section).mark().begin(canvas);
            super.drawItem(canvas, section, area, state, pass);
            Mark.end(canvas);
        }

        private static DefaultPieDataset<Integer> data(List<Part> parts) {
            var data = new DefaultPieDataset<Integer>();
            for (var at = 0; at < parts.size(); at++) {
                data.setValue(Integer.valueOf(at), parts.get(at).size());
            }
            return data;
        }
    }
}
