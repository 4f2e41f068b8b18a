package dev.annals.core.chart.theme;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The advance widths of one face, each asked for once. */
final class Advances {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final float UNITS = 1000;

    private final Font font;
    private final Map<Integer, Double> known = new ConcurrentHashMap<>();

    Advances(Font font) {
        this.font = font.deriveFont(UNITS);
    }

    /** The width of a text at size 1; characters do not kern, and none is joined with another. */
    double of(String text) {
        return text.codePoints()
                        .mapToDouble(character -> known.computeIfAbsent(character, this::measured))
                        .sum()
                / UNITS;
    }

    private double measured(int character) {
        return font.createGlyphVector(EXACT, Character.toString(character))
                .getGlyphMetrics(0)
                .getAdvanceX();
    }
}
