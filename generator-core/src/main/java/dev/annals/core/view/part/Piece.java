package dev.annals.core.view.part;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a line of text.
 *
 * @param kind {@code words}, {@code figure}, {@code page}, {@code strong}, {@code emphasis}, {@code link},
 *     {@code note}, {@code reference} or {@code break}
 * @param text the words; the name of a note or of what is referred to; empty for the kinds with children
 * @param children what is inside
 * @param href for a link its target, for a figure the address of its indicator and for a page its own, both relative to
 *     the edition's root
 * @param indicator for a figure the id of its indicator
 * @param period for a figure its period
 * @param body for a figure the id of its body
 */
public record Piece(
        String kind,
        String text,
        List<Piece> children,
        Optional<String> href,
        Optional<String> indicator,
        Optional<String> period,
        Optional<String> body) {

    private static final String WORDS = "words";

    /** Keeps its own copy. */
    public Piece {
        children = List.copyOf(children);
    }

    private Piece(String kind, String text, List<Piece> children, Optional<String> href) {
        this(kind, text, children, href, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Piece words(String text) {
        return new Piece(WORDS, text, List.of(), Optional.empty());
    }

    /** What pieces say that are nothing but words, as those of most cells of a table are; empty when they are more. */
    public static Optional<String> wordsOf(List<Piece> pieces) {
        return pieces.size() == 1 && pieces.get(0).kind().equals(WORDS)
                ? Optional.of(pieces.get(0).text())
                : Optional.empty();
    }

    /** Words that lead to a page of the edition; in a document just words. */
    public static Piece page(String text, String address) {
        return new Piece("page", text, List.of(), Optional.of(address));
    }

    /** A piece that stands for what has this name. */
    public static Piece named(String kind, String name) {
        return new Piece(kind, name, List.of(), Optional.empty());
    }

    public static Piece around(String kind, List<Piece> children, Optional<String> href) {
        return new Piece(kind, "", children, href);
    }
}
