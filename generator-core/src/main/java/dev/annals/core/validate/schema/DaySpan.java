package dev.annals.core.validate.schema;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days that a date may mean: one day, or all of a month.
 *
 * @param first the earliest
 * @param last the latest
 */
public record DaySpan(LocalDate first, LocalDate last) {

    /**
     * The days of a day or a month in ISO 8601.
     *
     * @throws java.time.format.DateTimeParseException for anything else; {@link Shapes#DAY_OR_MONTH} lets nothing else by
     */
    public static DaySpan of(String date) {
        if (Dates.isMonth(date)) {
            YearMonth month = YearMonth.parse(date);
            return new DaySpan(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = LocalDate.parse(date);
        return new DaySpan(day, day);
    }

    /** Whether every day of this lies before every day of the other. */
    public boolean isBefore(DaySpan other) {
        return last.isBefore(other.first);
    }
}
