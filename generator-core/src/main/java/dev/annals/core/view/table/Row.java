package dev.annals.core.view.table;

import java.util.List;
import java.util.Optional;

/**
 * A row of a register.
 *
 * @param form class name: {@code entry}, {@code part} (of the entry above), {@code subtotal} or {@code total}
 * @param cells as many as there are columns
 * @param id anchor of the row on a page of the site; documents have none
 */
public record Row(String form, List<Cell> cells, Optional<String> id) {

    /** Keeps its own copy. */
    public Row {
        cells = List.copyOf(cells);
    }

    /** A row without an anchor. */
    public Row(String form, List<Cell> cells) {
        this(form, cells, Optional.empty());
    }

    /** The row with an anchor. */
    public Row at(String anchor) {
        return new Row(form, cells, Optional.of(anchor));
    }

    /** The row with other cells. */
    public Row with(List<Cell> others) {
        return new Row(form, others, id);
    }
}
