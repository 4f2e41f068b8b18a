package dev.annals.core.validate.grammar;

import dev.annals.core.finding.Code;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers: decimals in digits, and the small Chinese numerals of places. */
final class Numeral {

    /** Longer numbers are refused: no figure of a public body needs them, and they would only cost time. */
    static final int MOST_DIGITS = 40;

    private static final int GROUP = 3;
    private static final String CHINESE_DIGITS = "零一二三四五六七八九";

    private Numeral() {}

    /** A decimal with an optional sign; thousands commas must stand in groups of three; the typed precision is kept. */
    static BigDecimal decimal(Cursor in) {
        int start = in.at();
        String sign = in.take('-') ? "-" : "";
        if (sign.isEmpty()) {
            in.take('+');
        }
        String whole = integer(in);
        String decimals = fraction(in);
        if (whole.length() + decimals.length() > MOST_DIGITS) {
            throw malformed(in, start);
        }
        if (isExponent(in)) {
            throw malformed(in, in.at());
        }
        return new BigDecimal(sign + whole + (decimals.isEmpty() ? "" : "." + decimals));
    }

    private static String integer(Cursor in) {
        StringBuilder digits = new StringBuilder(in.digits());
        if (digits.isEmpty()) {
            throw malformed(in, in.at());
        }
        boolean groups = digits.length() <= GROUP;
        while (in.peek() == ',') {
            int comma = in.at();
            in.take(',');
            String group = in.digits();
            if (!groups || group.length() != GROUP) {
                throw malformed(in, comma);
            }
            digits.append(group);
        }
        return digits.toString();
    }

    /** The decimals behind the point; empty when there is no point. */
    private static String fraction(Cursor in) {
        if (in.peek() != '.') {
            return "";
        }
        int point = in.at();
        in.take('.');
        String digits = in.digits();
        if (digits.isEmpty()) {
            throw malformed(in, point);
        }
        return digits;
    }

    private static boolean isExponent(Cursor in) {
        boolean letter = in.peek() == 'e' || in.peek() == 'E';
        boolean signed = in.peek(1) == '-' || in.peek(1) == '+';
        return letter && Cursor.isDigit(in.peek(signed ? 2 : 1));
    }

    /** A place from 1 to 9999, in digits or in Chinese numerals up to 九十九. */
    static int place(Cursor in) {
        int start = in.at();
        String digits = in.digits();
        int place = digits.isEmpty() ? chinese(in) : digits.length() <= 4 ? Integer.parseInt(digits) : 0;
        if (place < 1) {
            throw malformed(in, start);
        }
        return place;
    }

    private static int chinese(Cursor in) {
        Optional<Integer> tens = chineseDigit(in);
        if (!in.take('十')) {
            return tens.orElse(0);
        }
        return tens.orElse(1) * 10 + chineseDigit(in).orElse(0);
    }

    private static Optional<Integer> chineseDigit(Cursor in) {
        int digit = in.atEnd() ? -1 : CHINESE_DIGITS.indexOf(in.peek());
        if (digit < 1) {
            return Optional.empty();
        }
        in.take(in.peek());
        return Optional.of(digit);
    }

    /** A failure at this offset; its arguments are the whole text and what stands at the offset. */
    static Failure malformed(Cursor in, int offset) {
        return new Failure(Code.FIGURE_MALFORMED, offset, in.typedFrom(0), in.typedFrom(offset));
    }
}
