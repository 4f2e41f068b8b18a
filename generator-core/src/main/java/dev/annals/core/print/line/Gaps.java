package dev.annals.core.print.line;

import java.util.List;

/**
 * The spaces between the characters of a paragraph: how wide each is by nature, in dots and on top of the advance
 * before it, to which class it belongs and how much it may shrink. Indices are chars; the space is after the char.
 */
final class Gaps {

    private static final float HALF = 0.5f;
    private static final float QUARTER = 0.25f;
    private static final float EIGHTH = 0.125f;
    private static final float SIXTEENTH = 0.0625f;

    private static final char NO_BREAK_SPACE = '\u00A0';

    /** A mark narrower than this has no blank half to lose, in em. */
    private static final float FULL_WIDTH = 0.9f;

    private final float[] em;
    private final float[] advance;
    private final boolean[] bound;
    private final boolean[] latin;
    private final float[] natural;
    private final float[] shrink;
    private final Gap[] gap;

    Gaps(char[] text, float[] em, float[] advance, boolean[] bound, boolean[] latin) {
        this.latin = latin;
        this.em = em;
        this.advance = advance;
        this.bound = bound;
        this.natural = new float[text.length];
        this.shrink = new float[text.length];
        this.gap = new Gap[text.length];
        classify(text);
    }

    Gap kind(int i) {
        return gap[i];
    }

    float natural(int i) {
        return natural[i];
    }

    float shrink(int i) {
        return shrink[i];
    }

    /** Takes the space between scripts away before pieces that something else parts from what is before them. */
    void close(List<Paragraph.Piece> pieces) {
        int at = 0;
        for (Paragraph.Piece piece : pieces) {
            if (piece.parted() && at > 0 && gap[at - 1] == Gap.SCRIPT) {
                natural[at - 1] = 0;
                set(at - 1, Gap.NONE, 0);
            }
            at += piece.text().length();
        }
    }

    private void classify(char[] text) {
        for (int i = 0; i < text.length; i++) {
            gap[i] = Gap.NONE;
            if (i + 1 == text.length) {
                return;
            }
            char a = text[i];
            char b = text[i + 1];
            if (Marks.isIdeograph(a) && Marks.isIdeograph(b)) {
                gap[i] = bound[i + 1] ? Gap.NONE : Gap.CHARACTER;
            } else if (!isSpaceless(a, b) && !Character.isHighSurrogate(a)) {
                classify(i, Character.codePointBefore(text, i + 1), Character.codePointAt(text, i + 1));
            }
        }
    }

    /** Whether there never is space in between, as in words and numbers of ASCII. */
    private static boolean isSpaceless(char a, char b) {
        return a != ' ' && a < 0x80 && b < 0x80;
    }

    /** Decides on the space after char i, which ends the character a and is followed by b. */
    private void classify(int i, int a, int b) {
        boolean closes = Marks.hasBlankEnd(a) && isWide(i, a);
        boolean opens = Marks.isOpening(b) && isWide(i + 1, b);
        if (closes && (opens || Marks.hasBlankEnd(b) && isWide(i + 1, b)) || opens && Marks.isOpening(a)) {
            natural[i] = -HALF * em[i];
        } else if (a == ' ' || a == NO_BREAK_SPACE) {
            set(i, Gap.WORD, Math.max(0, advance[i] - QUARTER * em[i]));
        } else if (isScriptBorder(a, b)) {
            float smaller = Math.min(em[i], em[i + 1]);
            natural[i] = QUARTER * smaller;
            set(i, Gap.SCRIPT, EIGHTH * smaller);
        } else if (isRange(a, b)) {
            natural[i] = SIXTEENTH * em[i];
        } else if (closes && Marks.isPause(a)) {
            set(i, Gap.STOP, HALF * em[i]);
        } else if (closes && Marks.isClosing(a) || opens) {
            set(i, Gap.BRACKET, HALF * em[i]);
        } else if (isWideInterpunct(i, a) || isWideInterpunct(i + 1, b)) {
            set(i, Gap.INTERPUNCT, QUARTER * em[i]);
        } else if (!bound[i + 1] && isChinese(i, a) && isChinese(i + 1, b) && !hugs(a, b)) {
            set(i, Gap.CHARACTER, 0);
        }
    }

    private void set(int i, Gap kind, float mayShrink) {
        gap[i] = kind;
        shrink[i] = mayShrink;
    }

    /** Whether a mark of one char fills its square. */
    boolean isWide(int i, int mark) {
        return mark > 0xFF && advance[i] >= FULL_WIDTH * em[i];
    }

    private boolean isWideInterpunct(int i, int codePoint) {
        return (codePoint == '·' || codePoint == '・') && advance[i] >= FULL_WIDTH * em[i];
    }

    /** A mark stays with what it closes or opens however far a line is spread. */
    private static boolean hugs(int a, int b) {
        return Marks.isOpening(a) || Marks.hasBlankEnd(b);
    }

    private boolean isChinese(int i, int codePoint) {
        return Marks.isFullWidth(codePoint) && !isLatin(i);
    }

    private boolean isLatin(int i) {
        return latin.length > 0 && latin[i];
    }

    static boolean isScriptBorder(int a, int b) {
        return Marks.isHan(a) && Marks.isWestern(b) || Marks.isWestern(a) && Marks.isHan(b);
    }

    /** A dash between numbers fills its square and would touch them. */
    private static boolean isRange(int a, int b) {
        return a == '—' && Character.isDigit(b) || Character.isDigit(a) && b == '—';
    }
}
