package dev.annals.core.source.sheet;

import dev.annals.core.finding.Place;
import java.util.ArrayList;
import java.util.List;

/** The records of a CSV text, one after the other. */
final class CsvRecords {

    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final String file;
    private final SheetLimits limits;
    private final List<Cell> cells = new ArrayList<>();
    private int at;
    private int number;
    private int width;

    CsvRecords(String text, int from, char separator, String file, SheetLimits limits) {
        this.text = text;
        this.at = from;
        this.separator = separator;
        this.file = file;
        this.limits = limits;
    }

    /** Goes to the next record; false when there is none. */
    boolean next() {
        if (at >= text.length()) {
            return false;
        }
        number++;
        if (number > limits.rows()) {
            throw Refusal.tooLarge(file, "rows", limits.rows());
        }
        cells.clear();
        width = 0;
        do {
            width++;
            if (width > limits.columns()) {
                throw Refusal.tooLarge(file, "columns", limits.columns());
            }
            String cell = cell().strip();
            if (!cell.isEmpty()) {
                cells.add(new Cell(width, Cell.Kind.TEXT, cell));
            }
        } while (isSeparator());
        endLine();
        return true;
    }

    /** The number of the record, 1-based. */
    int number() {
        return number;
    }

    /** How many cells the record has, empty ones too. */
    int width() {
        return width;
    }

    /** The cells that are not empty. */
    List<Cell> cells() {
        return cells;
    }

    private boolean isSeparator() {
        if (at < text.length() && text.charAt(at) == separator) {
            at++;
            return true;
        }
        return false;
    }

    private void endLine() {
        if (text.startsWith("\r\n", at)) {
            at += 2;
        } else if (at < text.length()) {
            at++;
        }
    }

    private String cell() {
        int start = at;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        if (start < text.length() && text.charAt(start) == QUOTE) {
            at = start;
            return quoted() + plain();
        }
        return plain();
    }

    private String plain() {
        int start = at;
        while (at < text.length() && !endsPlain(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean endsPlain(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private String quoted() {
        StringBuilder out = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != QUOTE) {
                out.append(c);
            } else if (at < text.length() && text.charAt(at) == QUOTE) {
                out.append(QUOTE);
                at++;
            } else {
                return out.toString();
            }
        }
        throw Refusal.unreadable(new Place(file, number, width), "quote");
    }
}
