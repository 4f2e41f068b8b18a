package dev.annals.core.intake.edit;

import java.util.ArrayList;
import java.util.List;

/** A text as lines with their ends: LF, CR LF or CR, as places in files count them. */
final class LineList {

    private final List<String> lines = new ArrayList<>();

    LineList(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                lines.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
    }

    /** How many lines there are; a line without any character behind the last end is none. */
    int count() {
        return lines.size();
    }

    /** A line with its end, 1-based. */
    String line(int number) {
        return lines.get(number - 1);
    }

    /** The end of the first line; LF where there is none. */
    String end() {
        if (lines.isEmpty()) {
            return "\n";
        }
        String first = lines.get(0);
        if (first.endsWith("\r\n")) {
            return "\r\n";
        }
        return first.endsWith("\r") ? "\r" : "\n";
    }

    /** Whether a line ends with an end. */
    boolean isClosed(int number) {
        return line(number).endsWith("\n") || line(number).endsWith("\r");
    }

    /**
     * The last of some lines that holds something, going back over empty lines, the mark of a document's end, and
     * comments that are indented no deeper than {@code indentation}.
     *
     * @param first the first line, which holds something
     * @param last the last line
     */
    int lastFilled(int first, int last, int indentation) {
        int line = last;
        while (line > first && isBetween(line(line), indentation)) {
            line--;
        }
        return line;
    }

    private static boolean isBetween(String line, int indentation) {
        String text = line.strip();
        int depth = line.indexOf(text);
        return text.isEmpty() || text.equals("...") || text.startsWith("#") && depth <= indentation;
    }
}
