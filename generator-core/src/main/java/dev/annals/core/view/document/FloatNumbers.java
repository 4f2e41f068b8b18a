package dev.annals.core.view.document;

import dev.annals.core.setting.Messages;

/** Numbers figures and tables by chapter; those before the first chapter belong to chapter 0 and are numbered alone. */
final class FloatNumbers {

    /**
     * A number.
     *
     * @param id anchor
     * @param words such as 图2-1
     */
    record Number(String id, String words) {}

    private final Messages messages;
    private int chapter;
    private int figures;
    private int tables;

    FloatNumbers(Messages messages) {
        this.messages = messages;
    }

    /** Starts a chapter. */
    void enter(int next) {
        chapter = next;
        figures = 0;
        tables = 0;
    }

    Number figure() {
        return number("figure", "f", ++figures);
    }

    Number table() {
        return number("table", "t", ++tables);
    }

    private Number number(String kind, String prefix, int count) {
        String number = chapter == 0 ? Integer.toString(count) : chapter + "-" + count;
        return new Number(prefix + chapter + "-" + count, messages.text("document." + kind, number));
    }
}
