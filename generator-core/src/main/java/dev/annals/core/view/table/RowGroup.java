package dev.annals.core.view.table;

import dev.annals.core.view.part.Line;
import java.util.List;
import java.util.Optional;

/**
 * Rows that belong together.
 *
 * @param title what they have in common; absent when the table has only one group
 * @param rows the rows, in order, a subtotal last
 */
public record RowGroup(Optional<Line> title, List<Row> rows) {

    /** Keeps its own copy. */
    public RowGroup {
        rows = List.copyOf(rows);
    }
}
