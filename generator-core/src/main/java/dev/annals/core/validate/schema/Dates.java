package dev.annals.core.validate.schema;

import java.time.YearMonth;

/** Dates of the calendar in the extended format of ISO 8601, four digits for the year. */
final class Dates {

    private static final int DAY_LENGTH = 10;
    private static final int MONTH_LENGTH = 7;
    private static final int YEAR_LENGTH = 4;
    private static final int MONTHS = 12;

    private Dates() {}

    /** Whether the text is a day that the calendar has. */
    static boolean isDay(String text) {
        if (text.length() != DAY_LENGTH
                || text.charAt(MONTH_LENGTH) != '-'
                || !isMonth(text.substring(0, MONTH_LENGTH))) {
            return false;
        }
        YearMonth month = YearMonth.of(number(text, 0, YEAR_LENGTH), number(text, YEAR_LENGTH + 1, MONTH_LENGTH));
        int day = number(text, MONTH_LENGTH + 1, DAY_LENGTH);
        return day >= 1 && day <= month.lengthOfMonth();
    }

    /** Whether the text is a month. */
    static boolean isMonth(String text) {
        if (text.length() != MONTH_LENGTH || text.charAt(YEAR_LENGTH) != '-' || number(text, 0, YEAR_LENGTH) < 0) {
            return false;
        }
        int month = number(text, YEAR_LENGTH + 1, MONTH_LENGTH);
        return month >= 1 && month <= MONTHS;
    }

    /** The number that digits make; negative when something else is among them. */
    private static int number(String text, int from, int until) {
        int number = 0;
        for (int i = from; i < until; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
