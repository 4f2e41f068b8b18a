package dev.annals.core.model.time;

import java.util.Optional;

/**
 * A calendar year, the period that figures are reported for.
 *
 * @param year the year of the common era, 1900 to 2199; 1899 only as the year before the first
 */
public record Period(int year) implements Comparable<Period> {

    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    /** Checks the range. */
    public Period {
        if (year < FIRST - 1 || year > LAST) {
            throw new IllegalArgumentException("year " + year);
        }
    }

    /** Reads four digits; anything else is no period. */
    public static Optional<Period> parse(String text) {
        if (text.length() != 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text);
        return year < FIRST || year > LAST ? Optional.empty() : Optional.of(new Period(year));
    }

    /** The period before. */
    public Period previous() {
        return new Period(year - 1);
    }

    /** The stable name, used in addresses and bindings: the year in four digits. */
    public String id() {
        return Integer.toString(year);
    }

    @Override
    public int compareTo(Period other) {
        return Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return id();
    }
}
