package dev.annals.core.view.table;

import java.util.List;
import java.util.Optional;

/**
 * A table of anything, worded.
 *
 * @param columns its columns
 * @param groups its rows
 * @param totals rows at its end, over all groups; empty when nothing adds up
 * @param note a remark below it
 */
public record RegisterTable(List<Column> columns, List<RowGroup> groups, List<Row> totals, Optional<String> note) {

    /** Keeps its own copies, and makes sure that every row has a cell for every column. */
    public RegisterTable {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        totals = List.copyOf(totals);
        int width = columns.size();
        boolean even = totals.stream().allMatch(row -> row.cells().size() == width)
                && groups.stream()
                        .flatMap(group -> group.rows().stream())
                        .allMatch(row -> row.cells().size() == width);
        if (!even) {
            throw new IllegalArgumentException("a row is not as long as the head");
        }
    }
}
