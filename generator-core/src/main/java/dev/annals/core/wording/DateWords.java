package dev.annals.core.wording;

import dev.annals.core.setting.Messages;

/** Dates in words: 2018年2月, without padding. */
public final class DateWords {

    private DateWords() {}

    /** Words a checked ISO 8601 date of a year, a month or a day. */
    public static String of(String iso, Messages messages) {
        String[] parts = iso.split("-", -1);
        if (parts.length == 1) {
            return messages.text("period.year", parts[0]);
        }
        String month = messages.text("month." + Integer.parseInt(parts[1]));
        return parts.length == 2
                ? messages.text("document.date.month", parts[0], month)
                : messages.text("document.date.day", parts[0], month, Integer.toString(Integer.parseInt(parts[2])));
    }
}
