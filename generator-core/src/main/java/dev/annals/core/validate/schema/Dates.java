package dev.annals.core.validate.schema;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** Dates of the calendar in the extended format of ISO 8601, four digits for the year. */
final class Dates {

    private static final int DAY_LENGTH = 10;
    private static final int MONTH_LENGTH = 7;

    private Dates() {}

    /** Whether the text is a day that the calendar has. */
    static boolean isDay(String text) {
        try {
            return text.length() == DAY_LENGTH
                    && LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Whether the text is a month. */
    static boolean isMonth(String text) {
        try {
            return text.length() == MONTH_LENGTH
                    && YearMonth.parse(text).toString().equals(text);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
