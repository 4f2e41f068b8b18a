package dev.annals.core.chart.plot.mark;

import dev.annals.core.chart.plot.Mark;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;

/**
 * A round dot at a value, a ring where its figure is provisional.
 *
 * @param mark what it stands for
 * @param category index from 0
 * @param value position on the value axis
 * @param radius in canvas units
 */
public record Dot(Mark mark, int category, double value, double radius) implements PlotMark {

    private static final double FINGER = 2;

    @Override
    public void draw(Graphics2D canvas, Spots spots) {
        var at = spots.at(category, 0, value);
        mark.begin(canvas, circle(at.getX(), at.getY(), FINGER * radius));
        canvas.setPaint(mark.inside().colour());
        canvas.fill(circle(at.getX(), at.getY(), radius));
        if (mark.fill() == Mark.Fill.HOLLOW) {
            canvas.setPaint(mark.ink().colour());
            canvas.setStroke(new BasicStroke((float) (0.4 * radius)));
            canvas.draw(circle(at.getX(), at.getY(), 0.8 * radius));
        }
        Mark.end(canvas);
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
