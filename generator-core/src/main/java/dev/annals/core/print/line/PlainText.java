package dev.annals.core.print.line;

/**
 * Texts in which the Unicode line breaking algorithm and our own rules only know what is plain to see: made of ideographs,
 * stops, brackets and Chinese quotation marks between them, Latin letters, numbers and spaces. Most cells and most
 * sentences are, and need not ask it.
 */
final class PlainText {

    private PlainText() {}

    /** Whether a text is one, if none of its quotation marks is Latin. */
    static boolean is(char[] text) {
        for (int at = 0; at < text.length; at++) {
            char c = text[at];
            boolean plain = Marks.isIdeograph(c) || isLetter(c) || isDigit(c) || c == ' ' || isStop(c) || isClosing(c);
            if (!plain && !isOfNumber(text, at) && !isOpening(text, at)) {
                return false;
            }
        }
        return true;
    }

    /** Marks where a line may end: behind spaces, beside ideographs and outside of brackets, unless a space or stop follows. */
    static void allow(char[] text, boolean[] allowed) {
        for (int at = 1; at < text.length; at++) {
            char before = text[at - 1];
            char after = text[at];
            boolean barred = after == ' ' || isStop(after) || isClosing(after) || isOpening(before);
            boolean ends = before == ' ' || isStop(before) || isClosing(before) || Marks.isIdeograph(before);
            allowed[at] = !barred && (ends || isOpening(after) || Marks.isIdeograph(after));
        }
    }

    /** The mark between two digits, and the sign of parts behind one. */
    private static boolean isOfNumber(char[] text, int at) {
        char c = text[at];
        boolean behindDigit = at > 0 && isDigit(text[at - 1]);
        boolean mark = c == '.' || c == ',';
        return behindDigit && (c == '%' || mark && at + 1 < text.length && isDigit(text[at + 1]));
    }

    /** A bracket with something behind it; what stands behind a space stays with it, too. */
    private static boolean isOpening(char[] text, int at) {
        return isOpening(text[at]) && !(at + 1 < text.length && text[at + 1] == ' ');
    }

    private static boolean isOpening(char c) {
        return c == '（' || c == '《' || c == '“';
    }

    private static boolean isClosing(char c) {
        return c == '）' || c == '》' || c == '”';
    }

    private static boolean isStop(char c) {
        return c == '，' || c == '、' || c == '。' || c == '；' || c == '：' || c == '！' || c == '？';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
