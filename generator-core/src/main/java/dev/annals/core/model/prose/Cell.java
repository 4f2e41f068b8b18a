package dev.annals.core.model.prose;

import java.util.List;

/**
 * A cell of a table written in Markdown.
 *
 * @param inlines the words
 * @param columns how many columns it spans, at least 1
 * @param rows how many rows it spans, at least 1
 */
public record Cell(List<Inline> inlines, int columns, int rows) {

    /** Keeps its own copy. */
    public Cell {
        inlines = List.copyOf(inlines);
    }
}
