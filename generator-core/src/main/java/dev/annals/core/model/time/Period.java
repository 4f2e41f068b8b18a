package dev.annals.core.model.time;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A period that figures are reported for.
 *
 * <table>
 * <caption>How it is written</caption>
 * <tr><td>year</td><td>{@code 2017}</td></tr>
 * <tr><td>half</td><td>{@code 2017-H1}, {@code 2017-H2}</td></tr>
 * <tr><td>quarter</td><td>{@code 2017-Q1} to {@code 2017-Q4}</td></tr>
 * <tr><td>month</td><td>{@code 2017-01} to {@code 2017-12}</td></tr>
 * <tr><td>school year</td><td>{@code 2017-2018}, September to August</td></tr>
 * <tr><td>term</td><td>{@code 2021-2025}, three years or more</td></tr>
 * </table>
 *
 * <p>Periods are ordered by their ends; of those that end together, the longest comes last.
 *
 * @param kind what kind of period it is
 * @param year the year of the common era it is in, for school year and term the first; 1900 to 2199 as written, and up
 *     to 300 years beyond as what comes before or after one that is written
 * @param part which half, quarter or month, from 1; the last year of a school year or term; 0 for a year
 */
public record Period(PeriodKind kind, int year, int part) implements Comparable<Period> {

    private static final int FIRST = 1900;
    private static final int LAST = 2199;
    private static final int LONGEST = LAST - FIRST + 1;
    private static final int YEAR_DIGITS = 4;
    private static final int MONTHS = 12;
    private static final int LAST_SCHOOL_MONTH = 8;
    private static final Pattern WITH_PART = Pattern.compile(
            "(?<year>[0-9]{4})-(H(?<half>[12])|Q(?<quarter>[1-4])|(?<month>[0-9]{2})|(?<end>[0-9]{4}))");

    /** Nearly all periods that are read are years, and the same few of them: one value of each is enough. */
    private static final List<Optional<Period>> YEARS = IntStream.rangeClosed(FIRST, LAST)
            .mapToObj(Period::new)
            .map(Optional::of)
            .toList();

    /** Checks the range. */
    public Period {
        boolean inRange = year >= FIRST - LONGEST && year <= LAST + LONGEST;
        boolean isPart = switch (kind) {
            case YEAR -> part == 0;
            case HALF -> part >= 1 && part <= 2;
            case QUARTER -> part >= 1 && part <= 4;
            case MONTH -> part >= 1 && part <= MONTHS;
            case SCHOOL_YEAR -> part == year + 1;
            case TERM -> part > year + 1 && part <= LAST + LONGEST;
        };
        if (!inRange || !isPart) {
            throw new IllegalArgumentException(kind + " " + year + " " + part);
        }
    }

    /** A calendar year. */
    public Period(int year) {
        this(PeriodKind.YEAR, year, 0);
    }

    /** Reads a period as it is written; anything else is none. */
    public static Optional<Period> parse(String text) {
        if (text.length() == YEAR_DIGITS) {
            int year = number(text);
            return isKnown(year) ? YEARS.get(year - FIRST) : Optional.empty();
        }
        Matcher form = WITH_PART.matcher(text);
        return form.matches() && isKnown(number(form.group("year")))
                ? parsed(number(form.group("year")), form)
                : Optional.empty();
    }

    private static boolean isKnown(int year) {
        return year >= FIRST && year <= LAST;
    }

    /** The number that ASCII digits say; -1 where something else is among them. */
    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static Optional<Period> parsed(int year, Matcher form) {
        if (form.group("half") != null) {
            return Optional.of(new Period(PeriodKind.HALF, year, number(form.group("half"))));
        }
        if (form.group("quarter") != null) {
            return Optional.of(new Period(PeriodKind.QUARTER, year, number(form.group("quarter"))));
        }
        if (form.group("month") != null) {
            int month = number(form.group("month"));
            boolean real = month >= 1 && month <= MONTHS;
            return real ? Optional.of(new Period(PeriodKind.MONTH, year, month)) : Optional.empty();
        }
        return years(year, number(form.group("end")));
    }

    private static Optional<Period> years(int first, int last) {
        if (last <= first || last > LAST) {
            return Optional.empty();
        }
        PeriodKind kind = last == first + 1 ? PeriodKind.SCHOOL_YEAR : PeriodKind.TERM;
        return Optional.of(new Period(kind, first, last));
    }

    /** The same period one year before, which changes are told against (同比); a whole term before for a term. */
    public Period previous() {
        return moved(-1);
    }

    /** The same period one year later; a whole term later for a term. */
    public Period next() {
        return moved(1);
    }

    private Period moved(int steps) {
        int years = kind == PeriodKind.TERM ? steps * (part - year + 1) : steps;
        boolean hasEnd = kind == PeriodKind.TERM || kind == PeriodKind.SCHOOL_YEAR;
        return new Period(kind, year + years, hasEnd ? part + years : part);
    }

    /** The last calendar year it touches. */
    public int lastYear() {
        return kind == PeriodKind.TERM || kind == PeriodKind.SCHOOL_YEAR ? part : year;
    }

    /** The last month of it, 1 to 12, within {@link #lastYear}. */
    public int lastMonth() {
        return switch (kind) {
            case YEAR, TERM -> MONTHS;
            case SCHOOL_YEAR -> LAST_SCHOOL_MONTH;
            case HALF -> part * 6;
            case QUARTER -> part * 3;
            case MONTH -> part;
        };
    }

    /** Its last day, ISO 8601. */
    public String lastDay() {
        return YearMonth.of(lastYear(), lastMonth()).atEndOfMonth().toString();
    }

    /** Whether it lies in a year or term, ends included. */
    public boolean isWithin(Period longer) {
        return year >= longer.year && endMonth() <= longer.endMonth();
    }

    /** The stable name, used in addresses and bindings: as it is written. */
    public String id() {
        return switch (kind) {
            case YEAR -> Integer.toString(year);
            case HALF -> year + "-H" + part;
            case QUARTER -> year + "-Q" + part;
            case MONTH -> year + (part < 10 ? "-0" : "-") + part;
            case SCHOOL_YEAR, TERM -> year + "-" + part;
        };
    }

    private int endMonth() {
        return lastYear() * MONTHS + lastMonth();
    }

    @Override
    public int compareTo(Period other) {
        int order = Integer.compare(endMonth(), other.endMonth());
        if (order == 0) {
            order = other.kind.compareTo(kind);
        }
        if (order == 0) {
            order = Integer.compare(year, other.year);
        }
        return order == 0 ? Integer.compare(part, other.part) : order;
    }

    /** Written out, as {@link #equals} is: a record's own begin slowly, and every figure asks for them. */
    @Override
    public int hashCode() {
        return (kind.ordinal() * 31 + year) * 31 + part;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period one && kind == one.kind && year == one.year && part == one.part;
    }

    @Override
    public String toString() {
        return id();
    }
}
