package dev.annals.core.view.document;

import dev.annals.core.setting.Messages;

/** Dates on covers: 2018年2月, without padding. */
final class DocumentDates {

    private DocumentDates() {}

    /** Words a checked ISO 8601 date of a year, a month or a day. */
    static String word(String iso, Messages messages) {
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
