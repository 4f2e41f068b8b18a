package dev.annals.core.wording;

import dev.annals.core.setting.Language;
import java.math.BigDecimal;

/**
 * Digits of a decimal: thousands separated by commas, from five digits on in Chinese (5000, 12,345) and from four in
 * English (5,000); decimals as they are; minus as U+2212.
 *
 * @param language whose habit
 */
record Digits(Language language) {

    private static final String MINUS = "\u2212";
    private static final int GROUP = 3;

    String of(BigDecimal number) {
        return sign(number) + unsigned(number);
    }

    /** Without sign. */
    String unsigned(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return group(whole) + (point < 0 ? "" : plain.substring(point));
    }

    /** Without commas, for years. */
    String ungrouped(BigDecimal number) {
        return sign(number) + number.abs().toPlainString();
    }

    /** With + before a positive number. */
    String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + of(number);
    }

    private static String sign(BigDecimal number) {
        return number.signum() < 0 ? MINUS : "";
    }

    private String group(String whole) {
        int longest = language == Language.ENGLISH ? GROUP : GROUP + 1;
        if (whole.length() <= longest) {
            return whole;
        }
        StringBuilder out = new StringBuilder(whole);
        for (int at = whole.length() - GROUP; at > 0; at -= GROUP) {
            out.insert(at, ',');
        }
        return out.toString();
    }
}
