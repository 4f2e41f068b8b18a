package dev.annals.core.chart.sheet.part;

import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.plot.Artwork;
import dev.annals.core.chart.plot.Mark;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Ink;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line from top to bottom at one value, such as a mean; it stops where words stand.
 *
 * @param mark what it stands for
 * @param pieces from the top, on the canvas
 * @param weight in canvas units
 */
public record Rule(Mark mark, List<Line2D> pieces, double weight) implements Artwork {

    /** Keeps its own copy. */
    public Rule {
        pieces = List.copyOf(pieces);
    }

    /** The pieces of a line that no label stands on. */
    public static List<Line2D> pieces(Line2D line, List<Label> labels, Faces faces) {
        var boxes = labels.stream()
                .map(label -> around(label.box(faces), 0.15 * label.style().size()))
                .filter(line::intersects)
                .sorted(Comparator.comparingDouble(Rectangle2D::getMinY))
                .toList();
        var pieces = new ArrayList<Line2D>();
        var y = line.getY1();
        for (var box : boxes) {
            if (box.getMinY() > y) {
                pieces.add(new Line2D.Double(line.getX1(), y, line.getX1(), box.getMinY()));
            }
            y = Math.max(y, box.getMaxY());
        }
        if (line.getY2() > y) {
            pieces.add(new Line2D.Double(line.getX1(), y, line.getX1(), line.getY2()));
        }
        return pieces;
    }

    private static Rectangle2D around(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }

    @Override
    public void draw(Graphics2D canvas) {
        mark.begin(canvas);
        // The wider stroke below sets it off from bars of nearly the same darkness.
        stroke(canvas, Ink.CARD, 2.2 * weight);
        stroke(canvas, mark.ink(), weight);
        Mark.end(canvas);
    }

    private void stroke(Graphics2D canvas, Ink ink, double weight) {
        canvas.setPaint(ink.colour());
        canvas.setStroke(new BasicStroke((float) weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        pieces.forEach(canvas::draw);
    }
}
