package dev.annals.core.source.sheet;

import dev.annals.core.finding.Place;
import java.util.List;

/**
 * A sheet of a workbook, or a CSV file.
 *
 * @param file how places name it: the name of the file; behind it {@code #} and the name of the sheet where a workbook
 *     has several
 * @param sheet the name of the sheet; empty for a CSV file
 * @param hidden whether the workbook hides the sheet; the rows are not read then
 * @param rows the rows that are not empty
 * @param merged merged cells
 */
public record Table(String file, String sheet, boolean hidden, List<Row> rows, List<Span> merged) {

    /** Keeps its own copies. */
    public Table {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /** The place of a cell; both numbers 1-based. */
    public Place at(int row, int column) {
        return new Place(file, row, column);
    }
}
