package dev.annals.core.model.prose;

import java.util.List;

/** A cell of a table written in Markdown. An inline that is all there is in a cell is itself the cell, as nearly all are. */
public sealed interface Cell permits Inline, Cell.Composed {

    /** What stands in it. */
    List<Inline> inlines();

    /** How many columns it spans, at least 1. */
    int columns();

    /** How many rows it spans, at least 1. */
    int rows();

    /** The cell with this in it. */
    static Cell of(List<Inline> inlines, int columns, int rows) {
        boolean plain = inlines.size() == 1 && columns == 1 && rows == 1;
        return plain ? inlines.get(0) : new Composed(inlines, columns, rows);
    }

    /**
     * A cell of several inlines or none, or one that spans others.
     *
     * @param inlines what stands in it
     * @param columns how many columns it spans, at least 1
     * @param rows how many rows it spans, at least 1
     */
    record Composed(List<Inline> inlines, int columns, int rows) implements Cell {

        /** Keeps its own copy. */
        public Composed {
            inlines = List.copyOf(inlines);
        }
    }
}
