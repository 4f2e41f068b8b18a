package dev.annals.core.print.font;

import com.lowagie.text.pdf.BaseFont;
import dev.annals.core.finding.Place;
import dev.annals.core.setting.FaceWish;
import dev.annals.core.setting.FontClass;
import java.awt.Font;
import java.util.Optional;

/**
 * A face of the repository's own, to be cast for each document.
 *
 * @param wish what is asked for
 * @param font what was found
 */
public record OwnFace(FaceWish wish, OpenFont font) implements Face {

    @Override
    public FontClass fontClass() {
        return wish.fontClass();
    }

    @Override
    public int weight() {
        return wish.weight();
    }

    @Override
    public String name() {
        return font.name();
    }

    @Override
    public Optional<Place> asked() {
        return Optional.of(wish.place());
    }

    @Override
    public Font awt() {
        return font.awt();
    }

    @Override
    public boolean covers(int codePoint) {
        return font.glyph(codePoint).isPresent();
    }

    @Override
    public float advance(int codePoint) {
        return font.glyph(codePoint)
                .map(glyph -> (float) glyph.advance() / CompactFace.EM)
                .orElse(1f);
    }

    @Override
    public BaseFont base() {
        throw new IllegalStateException(name() + " has not been cast");
    }

    /** The face for a document. */
    ParsedFace cast(BaseFont base) {
        return new ParsedFace(fontClass(), weight(), name(), asked(), base, awt());
    }
}
