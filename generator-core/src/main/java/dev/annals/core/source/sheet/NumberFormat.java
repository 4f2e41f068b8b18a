package dev.annals.core.source.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How a cell shows its number (ECMA-376-1, 18.8.30 and 18.8.31), as far as it changes what the number says: percent,
 * decimals, words around it, dates.
 *
 * <p>A typed number keeps all its digits, up to the fifteen that a spreadsheet keeps, and is filled up with zeros to
 * the decimals of the format: 0.897 in {@code 0.00%} is 89.70%, in {@code 0%} it is 89.7%. The digits of a formula
 * nobody typed, so it is rounded, half up, to the decimals of its format. A format that leaves out digits on the left
 * ({@code 0.0,} or {@code 0!.0,}) hides how large the number is; there is no text for it.
 */
final class NumberFormat {

    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LONGEST = 40;
    private static final String CURRENCIES = "¥￥$€£";

    /** Decimals that are always shown; −1 where the format shows as many as there are. */
    private final int least;

    private final int most;
    private final boolean percent;
    private final boolean scaled;
    private final String before;
    private final String behind;
    private final String dateLetters;

    private NumberFormat(FormatScan scan) {
        this.least = scan.least();
        this.most = scan.most();
        this.percent = scan.isPercent();
        this.scaled = scan.isScaled();
        this.before = withoutCurrency(scan.before());
        this.behind = scan.behind();
        this.dateLetters = scan.dateLetters();
    }

    /**
     * A format.
     *
     * @param id its number; some stand for dates that depend on the program's language and have no code
     * @param code its code, such as {@code #,##0.0%}; empty for the general format
     */
    static NumberFormat of(int id, String code) {
        boolean builtInDate = (id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
        boolean builtInTime = (id >= 18 && id <= 22) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47);
        if (code.isEmpty() && (builtInDate || builtInTime)) {
            return new NumberFormat(new FormatScan(builtInDate ? "yyyy-mm-dd" : "h:mm"));
        }
        return new NumberFormat(new FormatScan(code));
    }

    /** Whether it shows days or times. */
    boolean isDate() {
        return !dateLetters.isEmpty();
    }

    /** The day, month or year that it shows; empty for times. */
    Optional<String> date(LocalDate date) {
        if (dateLetters.indexOf('y') < 0) {
            return Optional.empty();
        }
        String day = date.toString();
        if (dateLetters.indexOf('d') >= 0) {
            return Optional.of(day);
        }
        return Optional.of(dateLetters.indexOf('m') >= 0 ? day.substring(0, 7) : day.substring(0, 4));
    }

    /** The number as text; empty when the format hides how large it is. */
    Optional<String> text(BigDecimal number, boolean calculated) {
        if (scaled) {
            return Optional.empty();
        }
        if (Math.abs((long) number.precision() - number.scale()) > LONGEST) {
            return Optional.of(number.toString());
        }
        BigDecimal kept = percent ? number.round(KEPT).scaleByPowerOfTen(2) : number.round(KEPT);
        if (calculated && most >= 0) {
            kept = kept.setScale(most, RoundingMode.HALF_UP);
        }
        kept = kept.signum() == 0 ? BigDecimal.ZERO : kept.stripTrailingZeros();
        int decimals = Math.max(0, Math.max(least, kept.scale()));
        String digits = kept.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        return Optional.of((before + digits + (percent ? "%" : "") + behind).strip());
    }

    private static String withoutCurrency(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().filter(c -> CURRENCIES.indexOf(c) < 0).forEach(out::appendCodePoint);
        return out.toString().strip().toLowerCase(Locale.ROOT).equals("rmb") ? "" : out.toString();
    }
}
