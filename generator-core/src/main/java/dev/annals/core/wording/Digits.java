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
        return withSign(number, unsigned(number));
    }

    /** Without sign. */
    String unsigned(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        int longest = language == Language.ENGLISH ? GROUP : GROUP + 1;
        return whole <= longest ? plain : group(plain, whole);
    }

    /** Without commas, for years. */
    String ungrouped(BigDecimal number) {
        return withSign(number, number.abs().toPlainString());
    }

    /** With + before a positive number. */
    String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + of(number);
    }

    private static String withSign(BigDecimal number, String digits) {
        return number.signum() < 0 ? MINUS + digits : digits;
    }

    private static String group(String plain, int whole) {
        StringBuilder out = new StringBuilder(plain);
        for (int at = whole - GROUP; at > 0; at -= GROUP) {
            out.insert(at, ',');
        }
        return out.toString();
    }
}
