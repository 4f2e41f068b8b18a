package dev.annals.core.print.line;

import java.util.Arrays;

/** A font of 100 dots to the em whose Western characters are half as wide. */
final class HundredDots implements Paragraph.Font {

    /** A justified paragraph of these pieces in this font. */
    static Paragraph paragraph(String... pieces) {
        return new Paragraph(
                Arrays.stream(pieces)
                        .map(text -> new Paragraph.Piece(text, new HundredDots()))
                        .toList(),
                true,
                false);
    }

    @Override
    public float size() {
        return 100;
    }

    @Override
    public float advance(int codePoint) {
        return codePoint < 0x2000 ? 50 : 100;
    }

    @Override
    public float latinAdvance(int codePoint) {
        return 50;
    }
}
