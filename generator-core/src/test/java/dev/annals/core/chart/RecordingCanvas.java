package dev.annals.core.chart;

import dev.annals.core.chart.canvas.Paper;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Paper that remembers the strings written on it. */
final class RecordingCanvas implements Paper {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final List<Drawn> strings = new ArrayList<>();

    record Drawn(String text, double x, double y, Font font) {

        Rectangle2D box() {
            var width = font.getStringBounds(text, EXACT).getWidth();
            return new Rectangle2D.Double(x, y - 0.88 * font.getSize2D(), width, font.getSize2D());
        }
    }

    List<Drawn> strings() {
        return strings;
    }

    @Override
    public void write(String line, Font font, Color colour, float x, float y) {
        strings.add(new Drawn(line, x, y, font));
    }

    @Override
    public void draw(Shape shape, BasicStroke pen, Color colour) {
        // marks are looked at elsewhere
    }

    @Override
    public void fill(Shape shape, Color colour) {
        // marks are looked at elsewhere
    }
}
