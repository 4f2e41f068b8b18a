package dev.annals.core.chart.theme;

import dev.annals.core.chart.theme.TextStyle.Weight;
import java.awt.Font;
import java.awt.font.FontRenderContext;

/**
 * The faces a chart is measured with and, on paper, drawn with. Measuring asks these two fonts only; no installed
 * font is looked for.
 *
 * @param regular a loaded font of any size
 * @param bold its bold companion; may be the same font
 */
public record Faces(Font regular, Font bold) {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** The font of a style, at its size. */
    public Font font(TextStyle style) {
        var face = style.weight() == Weight.BOLD ? bold : regular;
        return face.deriveFont((float) style.size());
    }

    /** Advance width of the text in canvas units. */
    public double width(String text, TextStyle style) {
        return text.isEmpty() ? 0 : font(style).getStringBounds(text, EXACT).getWidth();
    }
}
