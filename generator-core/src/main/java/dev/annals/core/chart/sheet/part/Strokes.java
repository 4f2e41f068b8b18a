package dev.annals.core.chart.sheet.part;

import dev.annals.core.chart.plot.Artwork;
import dev.annals.core.chart.theme.Ink;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;

/**
 * Plain lines of one ink that lead from words to their marks or divide a chart; no figure of their own.
 *
 * @param lines on the canvas
 * @param ink their colour
 * @param weight in canvas units
 */
public record Strokes(List<Line2D> lines, Ink ink, double weight) implements Artwork {

    /** Keeps its own copy. */
    public Strokes {
        lines = List.copyOf(lines);
    }

    @Override
    public void draw(Graphics2D canvas) {
        canvas.setPaint(ink.colour());
        canvas.setStroke(new BasicStroke((float) weight));
        lines.forEach(canvas::draw);
    }
}
