package dev.annals.core.print.font;

import com.lowagie.text.pdf.BaseFont;
import dev.annals.core.finding.Place;
import dev.annals.core.setting.FontClass;
import java.awt.Font;
import java.util.Optional;

/** One face of a class. Safe for threads. */
public sealed interface Face permits ParsedFace, OwnFace {

    /** The class it serves. */
    FontClass fontClass();

    /** Its weight, 1–1000; 400 is regular. */
    int weight();

    /** Its name, for messages. */
    String name();

    /** Where the repository asks for it; empty for a face that comes with Annals. */
    Optional<Place> asked();

    /** Whether it has a glyph for the character. */
    boolean covers(int codePoint);

    /** Advance of a character in em. */
    float advance(int codePoint);

    /**
     * For measuring and writing.
     *
     * @throws IllegalStateException when it has not been cast for a document yet
     */
    BaseFont base();

    /** For measuring on AWT canvases, one unit high. */
    Font awt();

    /** Whether the repository asks for it. */
    default boolean isOwn() {
        return asked().isPresent();
    }
}
