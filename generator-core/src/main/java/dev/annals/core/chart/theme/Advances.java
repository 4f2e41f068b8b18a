package dev.annals.core.chart.theme;

import java.awt.Font;
import java.awt.font.FontRenderContext;

/** The advance widths of one face, each asked for once. */
final class Advances {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final float UNITS = 1000;

    private static final int RANGE_BITS = 8;
    private static final int RANGE = 1 << RANGE_BITS;

    private final Font font;

    /** By range of characters; 0 is not measured yet. Threads that measure at once find the same. */
    private final float[][] ranges = new float[(Character.MAX_CODE_POINT >> RANGE_BITS) + 1][];

    Advances(Font font) {
        this.font = font.deriveFont(UNITS);
    }

    /** The width of a text at size 1; characters do not kern, and none is joined with another. */
    double of(String text) {
        double sum = 0;
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            sum += of(character);
            at += Character.charCount(character);
        }
        return sum / UNITS;
    }

    private float of(int character) {
        float[] range = ranges[character >> RANGE_BITS];
        if (range == null) {
            range = new float[RANGE];
            ranges[character >> RANGE_BITS] = range;
        }
        int at = character & RANGE - 1;
        float width = range[at];
        if (width == 0) {
            width = measured(character);
            range[at] = width;
        }
        return width;
    }

    private float measured(int character) {
        return font.createGlyphVector(EXACT, Character.toString(character))
                .getGlyphMetrics(0)
                .getAdvanceX();
    }
}
