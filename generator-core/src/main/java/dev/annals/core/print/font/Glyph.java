package dev.annals.core.print.font;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;

/**
 * What a character looks like.
 *
 * @param outline its outline
 * @param advance its advance in font units, {@value CompactFace#EM} to the em
 */
record Glyph(Outline outline, int advance) {

    /** Exact advances: no hinting, no rounding to pixels. */
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** What a font of {@value CompactFace#EM} points draws for a character. */
    static Glyph of(Font font, int codePoint) {
        GlyphVector vector = font.createGlyphVector(EXACT, Character.toString(codePoint));
        int advance = Math.round(vector.getGlyphMetrics(0).getAdvance());
        return new Glyph(Outline.of(vector.getGlyphOutline(0)), advance);
    }

    /** Whether there is something to see. */
    boolean hasInk() {
        return outline.size() > 0;
    }
}
