package dev.annals.core.source.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads CSV after RFC 4180 and what programs make of it: commas, semicolons or tabs, whichever gives the most even
 * rows; LF, CR LF or CR; a first line {@code sep=;}. Space around a cell is dropped.
 */
final class CsvReading {

    private static final char[] SEPARATORS = {'\t', ';', ','};
    private static final int LOOKED_AT = 50;
    private static final String DECLARED = "sep=";

    private final String text;
    private final String file;
    private final SheetLimits limits;

    CsvReading(byte[] bytes, String file, SheetLimits limits) {
        this.text = CsvText.of(bytes, file);
        this.file = file;
        this.limits = limits;
    }

    /** The whole file as one table. */
    Table table() {
        int from = 0;
        int skipped = 0;
        char separator;
        int end = endOfLine();
        if (text.startsWith(DECLARED) && end == DECLARED.length() + 1) {
            separator = text.charAt(DECLARED.length());
            from = Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
            skipped = 1;
        } else {
            separator = separator();
        }
        List<Row> rows = new ArrayList<>();
        CsvRecords records = new CsvRecords(text, from, separator, file, limits);
        int cells = 0;
        while (records.next()) {
            Row row = new Row(records.number() + skipped, records.cells());
            cells += row.cells().size();
            if (cells > limits.cells()) {
                throw Refusal.tooLarge(file, "cells", limits.cells());
            }
            if (!row.cells().isEmpty()) {
                rows.add(row);
            }
        }
        return new Table(file, "", false, rows, List.of());
    }

    private int endOfLine() {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private char separator() {
        char best = ',';
        long bestScore = 0;
        for (char candidate : SEPARATORS) {
            long score = score(candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** How many of the first rows have the most common width, if that is more than one; wider is better. */
    private long score(char separator) {
        CsvRecords records = new CsvRecords(text, 0, separator, file, limits);
        Map<Integer, Integer> widths = new HashMap<>();
        try {
            for (int i = 0; i < LOOKED_AT && records.next(); i++) {
                if (records.width() > 1) {
                    widths.merge(records.width(), 1, Integer::sum);
                }
            }
        } catch (Refusal wrongSeparator) {
            return 0;
        }
        return widths.entrySet().stream()
                .mapToLong(width -> (long) width.getValue() * limits.columns() + width.getKey())
                .max()
                .orElse(0);
    }
}
