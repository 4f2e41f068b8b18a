package dev.annals.core.view.document;

import dev.annals.core.view.part.Piece;
import java.util.List;
import java.util.Optional;

/**
 * A cell of a table of text.
 *
 * @param pieces the words
 * @param columns how many columns it spans
 * @param rows how many rows it spans
 */
public record CellView(List<Piece> pieces, int columns, int rows) {

    /** Keeps its own copy. */
    public CellView {
        pieces = List.copyOf(pieces);
    }

    /** What it says when that is nothing but words. */
    public Optional<String> words() {
        return Piece.wordsOf(pieces);
    }

    /** Whether it spans more than its own place; few cells do. */
    public boolean spanning() {
        return columns > 1 || rows > 1;
    }
}
