package dev.annals.core.chart.theme;

import dev.annals.core.chart.theme.TextStyle.Weight;
import java.awt.Font;
import java.util.List;

/**
 * The faces a chart is measured with and, on paper, drawn with. Measuring asks these two fonts only; no installed
 * font is looked for. Safe for use by many threads.
 */
public final class Faces {

    private final Font regular;
    private final Font bold;
    private final Advances regularAdvances;
    private final Advances boldAdvances;

    /**
     * Two faces.
     *
     * @param regular a loaded font of any size
     * @param bold its bold companion; may be the same font
     */
    public Faces(Font regular, Font bold) {
        this.regular = regular;
        this.bold = bold;
        this.regularAdvances = new Advances(regular);
        this.boldAdvances = new Advances(bold);
    }

    /** The font of a style, at its size. */
    public Font font(TextStyle style) {
        return (style.weight() == Weight.BOLD ? bold : regular).deriveFont((float) style.size());
    }

    /** Advance width of the text in canvas units. */
    public double width(String text, TextStyle style) {
        return style.size() * (style.weight() == Weight.BOLD ? boldAdvances : regularAdvances).of(text);
    }

    /** Advance width of the widest line in canvas units; 0 without lines. */
    public double width(List<String> lines, TextStyle style) {
        var widest = 0.0;
        for (var line : lines) {
            widest = Math.max(widest, width(line, style));
        }
        return widest;
    }
}
