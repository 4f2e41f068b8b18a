package dev.annals.core.view.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A line of text with figures in it.
 *
 * @param pieces the pieces
 * @param lang BCP 47 tag, when the words are in another language than the edition
 */
public record Line(List<Piece> pieces, Optional<String> lang) {

    /** Keeps its own copy. */
    public Line {
        pieces = List.copyOf(pieces);
    }

    /** The words alone. */
    public String plain() {
        return plain(pieces);
    }

    static String plain(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.text() + plain(piece.children()))
                .collect(Collectors.joining());
    }
}
