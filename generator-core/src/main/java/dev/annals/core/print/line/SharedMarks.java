package dev.annals.core.print.line;

import dev.annals.core.print.font.FaceChain;

/**
 * Decides for the marks that Chinese and Latin writing share, “ ” ‘ ’ — and …, to which of the two each belongs: in
 * Chinese text they fill a square, in Latin text they are as narrow as the Latin face has them.
 *
 * <ul>
 *   <li>An apostrophe between two Latin letters is Latin.
 *   <li>A pair of quotation marks, alike on both of its ends, goes by what stands outside of it: the nearest Chinese or
 *       Latin character before it and after it. Digits, spaces and ASCII marks say nothing.
 *   <li>So does a dash and an ellipsis; two of them in a row are Chinese unless Latin letters stand on both sides.
 *   <li>Where the sides disagree or say nothing, the writing of most of the paragraph counts, and where there is none,
 *       the language.
 * </ul>
 */
final class SharedMarks {

    private static final byte NEITHER = 0;
    private static final byte CHINESE = 1;
    private static final byte LATIN = 2;

    /** A Latin word is taken to be as long as two and a half Chinese characters say as much as. */
    private static final int LETTERS_TO_TWO_CHARACTERS = 5;

    /** How many marks that nothing closes may stand in a pair. */
    private static final int MOST_OPEN = 4;

    private final char[] text;
    private final boolean latinByDefault;
    private final byte[] before;
    private final byte[] after;
    private final boolean[] latin;
    private final int[] partner;
    private final byte most;

    private SharedMarks(char[] text, boolean latinByDefault) {
        this.text = text;
        this.latinByDefault = latinByDefault;
        int length = text.length;
        this.before = new byte[length + 1];
        this.after = new byte[length + 1];
        this.latin = new boolean[length];
        this.partner = new int[length];
        this.most = lookAround();
    }

    /** Whether a text has such marks at all. */
    static boolean areIn(char[] text) {
        for (int i = 0; i < text.length; i++) {
            if (FaceChain.isShared(text[i])) {
                return true;
            }
        }
        return false;
    }

    /**
     * Which chars of a text are such marks in Latin text.
     *
     * @param latinByDefault what counts where nothing in the text says it
     * @return as long as the text, or empty when there is none
     */
    static boolean[] latin(char[] text, boolean latinByDefault) {
        return areIn(text) ? new SharedMarks(text, latinByDefault).judged() : new boolean[0];
    }

    private boolean[] judged() {
        pair();
        int i = 0;
        while (i < text.length) {
            char mark = text[i];
            int end = i + 1;
            if (mark == '—' || mark == '…') {
                while (end < text.length && text[end] == mark) {
                    end++;
                }
                boolean inDoubt = end - i > 1 && sidesDisagree(i, end);
                boolean isLatin = !inDoubt && isLatin(i, end);
                for (int at = i; at < end; at++) {
                    latin[at] = isLatin;
                }
            } else if (isApostrophe(i)) {
                latin[i] = true;
            } else if (FaceChain.isShared(mark)) {
                int first = Math.min(i, partner[i]);
                int last = Math.max(i, partner[i]);
                latin[i] = isLatin(first, last + 1);
            }
            i = end;
        }
        return latin;
    }

    /** What the nearest characters say that belong to one of the two, and what most of them are. */
    private byte lookAround() {
        int chinese = 0;
        int letters = 0;
        for (int i = 0; i < text.length; i++) {
            byte kind = kind(Character.codePointAt(text, Character.isLowSurrogate(text[i]) && i > 0 ? i - 1 : i));
            chinese += kind == CHINESE ? 1 : 0;
            letters += kind == LATIN ? 1 : 0;
            before[i + 1] = kind == NEITHER ? before[i] : kind;
            after[i] = kind;
        }
        for (int i = text.length - 1; i >= 0; i--) {
            after[i] = after[i] == NEITHER ? after[i + 1] : after[i];
        }
        if (chinese + letters == 0) {
            return NEITHER;
        }
        return 2 * letters > LETTERS_TO_TWO_CHARACTERS * chinese ? LATIN : CHINESE;
    }

    private static byte kind(int codePoint) {
        if (codePoint < 0x2000) {
            return Character.isLetter(codePoint) ? LATIN : NEITHER;
        }
        boolean mark = codePoint >= 0x3000 && codePoint < 0x3040 || codePoint >= 0xFF01 && codePoint <= 0xFF60;
        return mark || Marks.isHan(codePoint) ? CHINESE : NEITHER;
    }

    private boolean sidesDisagree(int start, int end) {
        return before[start] != NEITHER && after[end] != NEITHER && before[start] != after[end];
    }

    private boolean isLatin(int start, int end) {
        byte said = before[start] != NEITHER ? before[start] : after[end];
        said = said == NEITHER || sidesDisagree(start, end) ? most : said;
        return said == NEITHER ? latinByDefault : said == LATIN;
    }

    private boolean isApostrophe(int i) {
        return text[i] == '’'
                && i > 0
                && i + 1 < text.length
                && kind(text[i - 1]) == LATIN
                && kind(text[i + 1]) == LATIN;
    }

    /** Finds the other end of each quotation mark; one that has none is its own. */
    private void pair() {
        int[] open = new int[text.length];
        int depth = 0;
        for (int i = 0; i < text.length; i++) {
            char mark = text[i];
            partner[i] = i;
            if (mark == '“' || mark == '‘') {
                open[depth++] = i;
            } else if (mark == '”' || mark == '’' && !isApostrophe(i)) {
                char opening = mark == '”' ? '“' : '‘';
                // An opening mark that nothing closes must not keep the one before it from its own.
                int level = depth - 1;
                while (level >= 0 && level > depth - MOST_OPEN && text[open[level]] != opening) {
                    level--;
                }
                if (level >= 0 && text[open[level]] == opening) {
                    partner[i] = open[level];
                    partner[open[level]] = i;
                    depth = level;
                }
            }
        }
    }
}
