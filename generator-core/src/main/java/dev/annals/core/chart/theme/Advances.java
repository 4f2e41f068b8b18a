package dev.annals.core.chart.theme;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The advance widths of one face, each asked for once. */
final class Advances {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final float UNITS = 1000;

    private static final int RANGE_BITS = 8;
    private static final int RANGE = 1 << RANGE_BITS;

    private final Font font;

    /** By range of characters; what has not been measured is no number. Threads that measure at once find the same. */
    private final AtomicReferenceArray<float[]> ranges =
            new AtomicReferenceArray<>((Character.MAX_CODE_POINT >> RANGE_BITS) + 1);

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
        float[] range = ranges.get(character >> RANGE_BITS);
        if (range == null) {
            range = unmeasured(character >> RANGE_BITS);
        }
        int at = character & RANGE - 1;
        if (Float.isNaN(range[at])) {
            range[at] = measured(character);
        }
        return range[at];
    }

    private float[] unmeasured(int range) {
        float[] widths = new float[RANGE];
        Arrays.fill(widths, Float.NaN);
        float[] other = ranges.compareAndExchange(range, null, widths);
        return other == null ? widths : other;
    }

    private float measured(int character) {
        return font.createGlyphVector(EXACT, Character.toString(character))
                .getGlyphMetrics(0)
                .getAdvanceX();
    }
}
