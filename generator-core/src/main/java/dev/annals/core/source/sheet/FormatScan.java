package dev.annals.core.source.sheet;

import java.util.Locale;

/** Reads the first section of a format code, that of positive numbers, character by character. */
final class FormatScan {

    private static final String DATE_LETTERS = "ymdhs";
    private static final String SIGNS = "¥￥$€£‰";
    private static final String ESCAPES = "\\!";

    private final String code;
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder behind = new StringBuilder();
    private final StringBuilder dateLetters = new StringBuilder();
    private int at;
    private boolean seenDigit;
    private boolean seenNumber;
    private boolean seenPoint;
    private boolean seenExponent;
    private boolean percent;
    private boolean scaled;
    private int least;
    private int most;

    FormatScan(String code) {
        this.code = code;
        while (at < code.length() && code.charAt(at) != ';') {
            character(code.charAt(at++));
        }
    }

    /** Decimals that are always shown. */
    int least() {
        return showsDecimals() ? least : -1;
    }

    /** The most decimals shown; −1 when it does not say. */
    int most() {
        return showsDecimals() ? most : -1;
    }

    boolean isPercent() {
        return percent;
    }

    /** Whether it shows thousands, or a point that somebody put in by hand. */
    boolean isScaled() {
        return scaled;
    }

    String before() {
        return before.toString();
    }

    String behind() {
        return behind.toString();
    }

    /** Which of y, m, d, h, s stand in it. */
    String dateLetters() {
        return dateLetters.toString();
    }

    private boolean showsDecimals() {
        return seenDigit && !seenExponent;
    }

    private void character(char c) {
        if (c == '"') {
            literal(upTo('"'));
        } else if (c == '[') {
            upTo(']');
        } else if (ESCAPES.indexOf(c) >= 0 && at < code.length()) {
            escaped(code.charAt(at++));
        } else if (c == '_' || c == '*') {
            at++;
        } else if (c == '0' || c == '#' || c == '?') {
            digit(c);
        } else if (c == '.') {
            seenPoint = true;
        } else if (c == ',') {
            scaled |= seenDigit && !digitFollows();
        } else if (c == '%') {
            percent = true;
        } else if (c == 'E' && seenDigit || c == '/' && seenDigit) {
            seenExponent = true;
        } else {
            letter(c);
        }
    }

    private void escaped(char c) {
        if (c == '.' && seenDigit && digitFollows()) {
            scaled = true;
        } else {
            literal(String.valueOf(c));
        }
    }

    private void digit(char c) {
        seenDigit = true;
        seenNumber = true;
        if (seenPoint) {
            most++;
            least = c == '0' ? most : least;
        }
    }

    private boolean digitFollows() {
        return at < code.length() && "0#?".indexOf(code.charAt(at)) >= 0;
    }

    private void letter(char c) {
        if (startsWith("General") || startsWith("G/通用格式")) {
            seenNumber = true;
            at += startsWith("General") ? 6 : 5;
        } else if (DATE_LETTERS.indexOf(Character.toLowerCase(c)) >= 0) {
            dateLetters.append(String.valueOf(c).toLowerCase(Locale.ROOT));
        } else if (Character.isIdeographic(c) || SIGNS.indexOf(c) >= 0) {
            literal(String.valueOf(c));
        }
    }

    private boolean startsWith(String general) {
        return code.regionMatches(true, at - 1, general, 0, general.length());
    }

    private void literal(String text) {
        (seenNumber ? behind : before).append(text);
    }

    /** What stands before the closing character; goes behind it. */
    private String upTo(char close) {
        int end = code.indexOf(close, at);
        int until = end < 0 ? code.length() : end;
        String text = code.substring(at, until);
        at = Math.min(code.length(), until + 1);
        return text;
    }
}
