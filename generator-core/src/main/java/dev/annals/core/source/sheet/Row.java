package dev.annals.core.source.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A row with at least one filled cell.
 *
 * @param number its number as a spreadsheet program shows it, 1-based; in a CSV file records are counted, not lines
 * @param cells the filled cells, by column
 */
public record Row(int number, List<Cell> cells) {

    /** Keeps its own copy. */
    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell in a column, 1-based; empty when nothing is in it. */
    public Optional<Cell> cell(int column) {
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }
}
