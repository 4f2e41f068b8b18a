package dev.annals.core.view.document;

import dev.annals.core.view.part.Piece;
import java.util.List;

/**
 * A note.
 *
 * @param number its number, counted through the document from 1
 * @param pieces the words
 */
public record NoteView(String number, List<Piece> pieces) {

    /** Keeps its own copy. */
    public NoteView {
        pieces = List.copyOf(pieces);
    }
}
