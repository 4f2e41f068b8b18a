package dev.annals.core.template;

import dev.annals.core.finding.Place;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a template wrote, and from where. */
public final class Rendered {

    private final String text;
    private final Supplier<OutputTrace> traced;
    private final Map<String, String> files;
    private @Nullable OutputTrace trace;

    Rendered(String text, Supplier<OutputTrace> traced, Map<String, String> files) {
        this.text = text;
        this.traced = traced;
        this.files = files;
    }

    /** What it wrote. */
    public String text() {
        return text;
    }

    /**
     * The place in a template that wrote a character.
     *
     * @param line its line in the text, 1-based; lines end with LF
     * @param column its column in UTF-16 units, 1-based
     */
    public Place origin(int line, int column) {
        int start = 0;
        for (int passed = 1; passed < line && text.indexOf('\n', start) >= 0; passed++) {
            start = text.indexOf('\n', start) + 1;
        }
        int offset = Math.min(text.length(), start + Math.max(0, column - 1));
        trace = trace == null ? traced.get() : trace;
        Spot spot = trace.isEmpty() ? new Spot("", 0, 0) : trace.spot(text, offset);
        return new Place(files.getOrDefault(spot.template(), spot.template()), spot.line(), spot.column());
    }
}
