package dev.annals.core.view.part;

import java.util.List;

/**
 * A table of figures of one period.
 *
 * @param period heading of the current column
 * @param previous heading of the column before
 * @param rows the rows
 */
public record FigureTable(String period, String previous, List<FigureRow> rows) {

    /** Keeps its own copy. */
    public FigureTable {
        rows = List.copyOf(rows);
    }

    /** Whether it is all promise: every row has a target that is not due yet, and none has a figure. */
    public boolean isAhead() {
        return !rows.isEmpty() && rows.stream().allMatch(FigureRow::isAhead);
    }
}
