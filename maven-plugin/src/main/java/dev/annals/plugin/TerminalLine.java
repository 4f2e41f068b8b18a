package dev.annals.plugin;

import java.util.List;

/**
 * A line of a file as a terminal shows it, cut so that it does not wrap, and the caret below it.
 *
 * @param text the line, or the part of it around the caret with … where it was cut
 * @param caret spaces as wide as what stands before the column, and {@code ^}
 */
record TerminalLine(String text, String caret) {

    /** A paragraph of Markdown is one long line; this many characters of it tell enough. */
    private static final int LONGEST = 60;

    private static final String CUT = "…";

    /** The first of the pictures of control characters. */
    private static final int PICTURES = 0x2400;

    private static final int UNKNOWN = 0xFFFD;

    private static final List<int[]> WIDE = List.of(
            new int[] {0x1100, 0x115F},
            new int[] {0x2E80, 0xA4CF},
            new int[] {0xAC00, 0xD7A3},
            new int[] {0xF900, 0xFAFF},
            new int[] {0xFE30, 0xFE6F},
            new int[] {0xFF00, 0xFF60},
            new int[] {0xFFE0, 0xFFE6},
            new int[] {0x1F300, 0x3FFFD});

    /**
     * The part of a line around a column.
     *
     * @param column column in code points, 1-based
     */
    static TerminalLine around(String line, int column) {
        int[] all = line.codePoints().toArray();
        int at = Math.min(Math.max(0, column - 1), all.length);
        int first = Math.max(0, Math.min(at - LONGEST / 2, all.length - LONGEST));
        int last = Math.min(all.length, first + LONGEST);
        String shown = visible(new String(all, first, last - first));
        String head = first > 0 ? CUT : "";
        StringBuilder caret = new StringBuilder(head.isEmpty() ? "" : " ");
        for (int i = first; i < at; i++) {
            caret.append(all[i] == '\t' ? "\t" : isWide(all[i]) ? "  " : " ");
        }
        return new TerminalLine(
                head + shown + (last < all.length ? CUT : ""), caret.append('^').toString());
    }

    /**
     * A text without what terminals obey: control characters, and marks that turn the direction of writing, are shown as
     * the picture of them or as U+FFFD. As many code points as before.
     */
    static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> point == '\t' || !isObeyed(point) ? point : point < ' ' ? PICTURES + point : UNKNOWN)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isObeyed(int codePoint) {
        return Character.isISOControl(codePoint)
                || codePoint >= 0x200E && codePoint <= 0x200F
                || codePoint >= 0x2028 && codePoint <= 0x202E
                || codePoint >= 0x2066 && codePoint <= 0x2069;
    }

    /** After Unicode Standard Annex #11: East Asian wide and full-width characters, and pictographs. */
    private static boolean isWide(int codePoint) {
        return WIDE.stream().anyMatch(range -> codePoint >= range[0] && codePoint <= range[1]);
    }
}
