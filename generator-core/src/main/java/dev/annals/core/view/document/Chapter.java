package dev.annals.core.view.document;

import dev.annals.core.view.part.Piece;
import java.util.List;

/**
 * A chapter.
 *
 * @param id anchor
 * @param number its number with the mark behind it, such as 一、
 * @param title its heading
 * @param blocks what it holds
 * @param notes its notes
 */
public record Chapter(String id, String number, List<Piece> title, List<BlockView> blocks, List<NoteView> notes) {

    /** Keeps its own copies. */
    public Chapter {
        title = List.copyOf(title);
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }
}
