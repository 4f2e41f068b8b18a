package dev.annals.core.view.document;

import dev.annals.core.setting.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Numbers figures and tables by chapter; those before the first chapter belong to chapter 0 and are numbered alone. */
final class FloatNumbers {

    private final Messages messages;
    private final Map<String, FloatNumber> named = new LinkedHashMap<>();
    private Optional<String> name = Optional.empty();
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

    FloatNumber figure() {
        return number("figure", "f", ++figures);
    }

    FloatNumber table() {
        return number("table", "t", ++tables);
    }

    private FloatNumber number(String kind, String prefix, int count) {
        String number = chapter == 0 ? Integer.toString(count) : chapter + "-" + count;
        FloatNumber found = new FloatNumber(prefix + chapter + "-" + count, messages.text("document." + kind, number));
        name.ifPresent(label -> named.put(label, found));
        name = Optional.empty();
        return found;
    }

    /** Whether the next figure or table has a name. */
    boolean isNamed() {
        return name.isPresent();
    }

    /** What the next figure or table is called. */
    void name(String label) {
        name = Optional.of(label);
    }

    /** The numbers by name. */
    Map<String, FloatNumber> named() {
        return named;
    }
}
