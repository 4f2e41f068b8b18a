package dev.annals.core.view.table;

import java.util.List;

/**
 * A row of a register.
 *
 * @param form class name: {@code entry}, {@code part} (of the entry above), {@code subtotal} or {@code total}
 * @param cells as many as there are columns
 */
public record Row(String form, List<Cell> cells) {

    /** Keeps its own copy. */
    public Row {
        cells = List.copyOf(cells);
    }
}
