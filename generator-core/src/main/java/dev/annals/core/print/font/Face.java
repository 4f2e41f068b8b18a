package dev.annals.core.print.font;

import com.lowagie.text.pdf.BaseFont;
import dev.annals.core.finding.Place;
import dev.annals.core.setting.FontClass;
import java.awt.Font;
import java.util.Optional;

/** One face of a class. Safe for threads: what was read is only read, what a document uses of it is kept by its writer. */
public sealed interface Face permits ParsedFace, OwnFace {

    /** A face that comes with Annals; it is not read before a character is looked for in it. */
    static Face of(FaceData data) {
        return new ParsedFace(data);
    }

    /** The class it serves. */
    FontClass fontClass();

    /** Its weight, 1–1000; 400 is regular. */
    int weight();

    /** Its name, for messages. */
    String name();

    /** Where the repository asks for it; empty for a face that comes with Annals. */
    Optional<Place> asked();

    /** The advance of a character in thousandths of an em; negative when it has no glyph for it. */
    int thousandths(int codePoint);

    /**
     * The number of a character's glyph where it is written; 0 when it has none.
     *
     * @throws IllegalStateException when it has not been cast for a document yet
     */
    int glyph(int codePoint);

    /**
     * For writing; a face that documents share comes without its outlines, which {@link FaceSet#embedded} puts in. A writer
     * that does not ask for them fails when it closes its file.
     *
     * @throws java.io.UncheckedIOException when the writer cannot read it, with its name
     * @throws IllegalStateException when it has not been cast for a document yet
     */
    BaseFont base();

    /**
     * For drawing on AWT canvases, one unit high.
     *
     * @throws java.io.UncheckedIOException when AWT cannot read it, with its name
     */
    Font awt();

    /** Whether an AWT font was derived from this face's. */
    boolean isOriginOf(Font font);

    /** Whether it has a glyph for the character. */
    default boolean covers(int codePoint) {
        return thousandths(codePoint) >= 0;
    }

    /** Advance of a character in em; 0 when it has no glyph for it. */
    default float advance(int codePoint) {
        return Math.max(thousandths(codePoint), 0) / 1000f;
    }

    /** Whether the repository asks for it. */
    default boolean isOwn() {
        return asked().isPresent();
    }
}
