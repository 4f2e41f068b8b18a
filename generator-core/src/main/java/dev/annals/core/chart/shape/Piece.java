package dev.annals.core.chart.shape;

import dev.annals.core.chart.theme.Ink;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;

/**
 * One shape in one ink.
 *
 * @param shape where it is, in canvas units
 * @param ink its colour
 * @param weight of its outline in canvas units; 0 where it is filled
 * @param dash length of the dashes and of the gaps between them in canvas units; 0 for an unbroken outline
 */
public record Piece(Shape shape, Ink ink, double weight, double dash) {

    /** A filled shape. */
    public static Piece filled(Shape shape, Ink ink) {
        return new Piece(shape, ink, 0, 0);
    }

    /** An outline. */
    public static Piece stroked(Shape shape, Ink ink, double weight) {
        return new Piece(shape, ink, weight, 0);
    }

    /** A broken outline. */
    public static Piece dashed(Shape shape, Ink ink, double weight, double dash) {
        return new Piece(shape, ink, weight, dash);
    }

    void draw(Graphics2D canvas) {
        canvas.setPaint(ink.colour());
        if (weight == 0) {
            canvas.fill(shape);
            return;
        }
        canvas.setStroke(pen());
        canvas.draw(shape);
    }

    private BasicStroke pen() {
        var width = (float) weight;
        return dash == 0
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                : new BasicStroke(
                        width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {(float) dash}, 0);
    }
}
