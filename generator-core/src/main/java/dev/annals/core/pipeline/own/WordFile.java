package dev.annals.core.pipeline.own;

import dev.annals.core.finding.Place;
import dev.annals.core.source.TemplateFile;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of messages: one message on a line, its key before the first {@code =}. Lines that are empty or start with
 * {@code #} say nothing. Spaces around key and message do not count; in a message {@code \n} is a line's end and
 * {@code \\} a backslash, and {@code \\u4E2D} a character by its number, as in Java's properties.
 */
final class WordFile {

    /**
     * A message.
     *
     * @param key its key
     * @param text its words
     * @param place where the key stands
     * @param textPlace where the words start
     */
    record Entry(String key, String text, Place place, Place textPlace) {}

    private final TemplateFile file;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Place> malformed = new ArrayList<>();

    private WordFile(TemplateFile file) {
        this.file = file;
    }

    static WordFile read(TemplateFile file) {
        WordFile words = new WordFile(file);
        String[] lines = file.text().split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            words.line(i + 1, lines[i]);
        }
        return words;
    }

    /** The messages, in order. */
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Where lines start that are no message. */
    List<Place> malformed() {
        return List.copyOf(malformed);
    }

    private void line(int number, String line) {
        String stripped = line.strip();
        if (stripped.isEmpty() || stripped.startsWith("#")) {
            return;
        }
        int equals = line.indexOf('=');
        String key = equals < 0 ? "" : line.substring(0, equals).strip();
        Place place = place(number, line, line.indexOf(stripped));
        if (key.isEmpty()) {
            malformed.add(place);
            return;
        }
        String text = line.substring(equals + 1).strip();
        int start = text.isEmpty() ? line.length() : line.indexOf(text, equals + 1);
        entries.add(new Entry(key, unescaped(text), place, place(number, line, start)));
    }

    private Place place(int number, String line, int offset) {
        return new Place(file.path(), number, line.codePointCount(0, offset) + 1);
    }

    private static String unescaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                out.append(c);
                continue;
            }
            char next = text.charAt(++i);
            if (next == 'u' && text.substring(i + 1).matches("(?s)[0-9A-Fa-f]{4}.*")) {
                out.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                out.append(next == 'n' ? '\n' : next);
            }
        }
        return out.toString();
    }
}
