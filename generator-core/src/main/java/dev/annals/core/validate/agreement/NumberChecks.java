package dev.annals.core.validate.agreement;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.model.Model;
import dev.annals.core.model.document.Document;
import dev.annals.core.model.prose.Inline;
import dev.annals.core.validate.grammar.FigureLiterals;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers in prose and titles that nobody can have meant, {@link Code#LITERAL_IMPOSSIBLE}: {0} as typed, {1} why:
 * {@code over} a percentage over 1000 that is no growth, {@code year} a percentage that is a year or has one for
 * decimals, {@code doubled} two percent signs, {@code glued} two years without a mark between them.
 */
public final class NumberChecks {

    private static final Pattern PERCENTAGE = Pattern.compile(
            "(?<![0-9A-Za-z.,])(?<whole>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,40})(?:\\.(?<decimals>[0-9]{1,40}))?\\s?(?<sign>%+)");
    private static final Pattern GROWTH =
            Pattern.compile("(?:增|升|提高|涨|扩大|翻|up|increase|increased|rise|rose|grew|growth|by|of)[^0-9]{0,6}$");
    private static final Pattern YEARS = Pattern.compile(
            "(?<![0-9A-Za-z.#/_-])(?<from>(?:19|20)[0-9]{2})(?<to>(?:19|20)[0-9]{2})(?![0-9A-Za-z.%号])");

    private static final BigDecimal MOST = BigDecimal.valueOf(1000);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int FIRST_DECIMALS = 1990;
    private static final int LAST_DECIMALS = 2099;
    private static final int YEAR_DIGITS = 4;
    private static final int LONGEST_TERM = 20;

    private final Findings findings;

    private NumberChecks(Findings findings) {
        this.findings = findings;
    }

    /** Adds the impossible numbers of all prose, and of the titles of documents. */
    public static void check(Model model, Findings findings) {
        NumberChecks checks = new NumberChecks(findings);
        new ProseWalk(block -> {}, inline -> {
                    if (inline instanceof Inline.Words words) {
                        checks.text(words.text(), words.place(), true);
                    }
                })
                .model(model);
        for (Document document : model.texts()) {
            document.titleLines().forEach(line -> checks.text(line, document.place(), false));
        }
    }

    private void text(String typed, Place place, boolean inLine) {
        boolean hasYears = hasTwoYears(typed);
        if (!hasYears && !hasPercentSign(typed)) {
            return;
        }
        String text = FigureLiterals.plain(typed);
        if (text.indexOf('%') >= 0) {
            Matcher percentages = PERCENTAGE.matcher(text);
            while (percentages.find()) {
                reason(text, percentages).ifPresent(reason -> tell(typed, place, inLine, percentages, reason));
            }
        }
        if (hasYears) {
            years(text, typed, place, inLine);
        }
    }

    /** Whether so many digits stand side by side as two years have: quicker than to look for the years. */
    private static boolean hasTwoYears(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < 2 * YEAR_DIGITS; i++) {
            char unit = text.charAt(i);
            digits = unit >= '0' && unit <= '9' || unit >= '０' && unit <= '９' ? digits + 1 : 0;
        }
        return digits == 2 * YEAR_DIGITS;
    }

    /** Whether there is a percent sign in any of its forms. */
    private static boolean hasPercentSign(String text) {
        return text.indexOf('%') >= 0 || text.indexOf('％') >= 0 || text.indexOf('﹪') >= 0;
    }

    private void years(String text, String typed, Place place, boolean inLine) {
        Matcher years = YEARS.matcher(text);
        while (years.find()) {
            int from = Integer.parseInt(years.group("from"));
            int to = Integer.parseInt(years.group("to"));
            if (from < to && to <= from + LONGEST_TERM) {
                tell(typed, place, inLine, years, "glued");
            }
        }
    }

    private void tell(String typed, Place place, boolean inLine, Matcher found, String reason) {
        Place there = inLine ? place.right(typed.codePointCount(0, found.start())) : place;
        findings.add(Code.LITERAL_IMPOSSIBLE, there, typed.substring(found.start(), found.end()), reason);
    }

    private static Optional<String> reason(String text, Matcher percentage) {
        if (percentage.group("sign").length() > 1) {
            return Optional.of("doubled");
        }
        String decimals = Optional.ofNullable(percentage.group("decimals")).orElse("");
        if (decimals.length() == YEAR_DIGITS && isBetween(decimals, FIRST_DECIMALS, LAST_DECIMALS)) {
            return Optional.of("year");
        }
        BigDecimal whole = new BigDecimal(percentage.group("whole").replace(",", ""));
        boolean over = whole.compareTo(MOST) > 0 || whole.compareTo(MOST) == 0 && !decimals.isEmpty();
        if (!over || GROWTH.matcher(text.substring(0, percentage.start())).find()) {
            return Optional.empty();
        }
        boolean year = decimals.isEmpty()
                && percentage.group("whole").length() == YEAR_DIGITS
                && isBetween(percentage.group("whole"), FIRST_YEAR, LAST_YEAR);
        return Optional.of(year ? "year" : "over");
    }

    private static boolean isBetween(String digits, int first, int last) {
        int number = Integer.parseInt(digits);
        return number >= first && number <= last;
    }
}
