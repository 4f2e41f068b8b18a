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
    public boolean isOriginOf(Font derived) {
        return awt().getPSName().equals(derived.getPSName());
    }

    @Override
    public int thousandths(int codePoint) {
        return font.glyph(codePoint).map(Glyph::advance).orElse(-1);
    }

    @Override
    public int glyph(int codePoint) {
        throw notCast();
    }

    @Override
    public BaseFont base() {
        throw notCast();
    }

    private IllegalStateException notCast() {
        return new IllegalStateException(name() + " has not been cast");
    }
}
