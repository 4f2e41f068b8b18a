package dev.annals.core.print.line;

import dev.annals.core.print.font.PrintFont;

/** A font of the layout engine, for measuring a paragraph. */
record SizedFont(PrintFont font) implements Paragraph.Font {

    @Override
    public float size() {
        return font.getSize2D();
    }

    @Override
    public float advance(int codePoint) {
        return font.advance(codePoint);
    }

    @Override
    public float latinAdvance(int codePoint) {
        return font.latinAdvance(codePoint);
    }

    /** Whether both measure alike. */
    boolean isLike(PrintFont other) {
        return font == other || font.chain() == other.chain() && font.getSize2D() == other.getSize2D();
    }
}
