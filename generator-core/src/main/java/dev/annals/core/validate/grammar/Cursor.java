package dev.annals.core.validate.grammar;

import java.util.Arrays;

/**
 * A reading position in a scalar. Full-width and look-alike characters read as their plain forms, one code point
 * for one code point, so that offsets are those of the text as typed.
 */
final class Cursor {

    private static final int FIRST_LOOKALIKE = 0xA0;

    /** Between these are nearly all characters of a Chinese text. */
    private static final int LAST_OF_SYMBOLS = 0x301C;

    private static final int FIRST_FORM = 0xFE6A;

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private final int[] typed;
    private final int[] plain;
    private int at;

    Cursor(String text) {
        typed = points(text);
        plain = typed.clone();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain(plain[i]);
        }
    }

    /** The code points of a text. */
    static int[] points(String text) {
        int[] points = new int[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(points[count - 1])) {
            points[count++] = text.codePointAt(i);
        }
        return count == points.length ? points : Arrays.copyOf(points, count);
    }

    /** The text with every character in its plain form. */
    static String plain(String text) {
        char[] units = text.toCharArray();
        boolean same = true;
        for (int i = 0; i < units.length; i++) {
            char plain = (char) plain(units[i]);
            same &= plain == units[i];
            units[i] = plain;
        }
        return same ? text : new String(units);
    }

    /** The plain form, which is of the basic plane as the others are. */
    private static int plain(int point) {
        if (point < FIRST_LOOKALIKE) {
            return point == '\t' ? ' ' : point;
        }
        if (point > LAST_OF_SYMBOLS && point < FIRST_FORM) {
            return point;
        }
        if (point >= FULL_WIDTH_FIRST && point <= FULL_WIDTH_LAST) {
            return point - FULL_WIDTH_SHIFT;
        }
        return switch (point) {
            case '\u00A0', '\u2002', '\u2003', '\u2007', '\u2009', '\u202F', '\u3000' -> ' ';
            case '\u2212' -> '-';
            case '\u2236' -> ':';
            case '\u301C', '\u223C' -> '~';
            case '\u2266', '\u2A7D' -> '≤';
            case '\u2267', '\u2A7E' -> '≥';
            case '\uFE6A' -> '%';
            default -> point;
        };
    }

    int at() {
        return at;
    }

    void to(int offset) {
        at = offset;
    }

    boolean atEnd() {
        return at == plain.length;
    }

    /** The next character, or -1 at the end. */
    int peek() {
        return peek(0);
    }

    int peek(int ahead) {
        return at + ahead < plain.length ? plain[at + ahead] : -1;
    }

    boolean take(int point) {
        boolean found = peek() == point;
        if (found) {
            at++;
        }
        return found;
    }

    void skipSpace() {
        while (peek() == ' ') {
            at++;
        }
    }

    /** The ASCII digits from here on, which may be none. */
    String digits() {
        int from = at;
        while (isDigit(peek())) {
            at++;
        }
        return new String(plain, from, at - from);
    }

    static boolean isDigit(int point) {
        return point >= '0' && point <= '9';
    }

    /** Whether this word comes next; Latin words in any case, and never as the beginning of a longer one. */
    boolean sees(int[] word) {
        for (int i = 0; i < word.length; i++) {
            if (lower(peek(i)) != lower(word[i])) {
                return false;
            }
        }
        return word.length > 0 && !(isLatin(word[word.length - 1]) && isLatin(peek(word.length)));
    }

    void skip(String word) {
        at += word.codePointCount(0, word.length());
    }

    /** Where the word comes first, from here on; -1 for nowhere. */
    int find(int[] points) {
        int from = at;
        int found = -1;
        while (found < 0 && !atEnd()) {
            found = lower(peek()) == lower(points[0]) && sees(points) ? at : -1;
            at++;
        }
        at = from;
        return found;
    }

    /** What was typed between two offsets. */
    String typed(int from, int until) {
        return new String(typed, from, until - from);
    }

    /** What was typed from this offset to the end. */
    String typedFrom(int from) {
        return typed(from, typed.length);
    }

    /** A Latin capital as a small letter; anything else as it is. */
    static int lower(int point) {
        return point >= 'A' && point <= 'Z' ? point + ('a' - 'A') : point;
    }

    private static boolean isLatin(int point) {
        return lower(point) >= 'a' && lower(point) <= 'z';
    }
}
