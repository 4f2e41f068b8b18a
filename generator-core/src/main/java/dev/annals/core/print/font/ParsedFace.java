package dev.annals.core.print.font;

import com.lowagie.text.pdf.BaseFont;
import dev.annals.core.finding.Place;
import dev.annals.core.print.font.subset.EmbeddedFont;
import dev.annals.core.print.font.subset.Outlines;
import dev.annals.core.setting.FontClass;
import java.awt.Font;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A face whose characters are written as its font has them: one that comes with Annals, or one cast for a document. */
final class ParsedFace implements Face {

    private final FontClass fontClass;
    private final int weight;
    private final String name;
    private final Optional<Place> asked;
    private final FontParts font;
    private final Part<Font> awt;
    private volatile @Nullable Advances known;

    /** A face that is not read before a character is looked for in it. */
    ParsedFace(FaceData data) {
        this.fontClass = data.fontClass();
        this.weight = data.weight();
        this.name = data.name();
        this.asked = Optional.empty();
        this.font = new FontParts(name, data.file()::get, Outlines::of);
        this.awt = new Part<>(name, () -> CompactFace.read(font.file()).get(0));
    }

    /** A face of the repository's own, cast for a document. */
    ParsedFace(OwnFace own, FontParts cast) {
        this.fontClass = own.fontClass();
        this.weight = own.weight();
        this.name = own.name();
        this.asked = own.asked();
        this.font = cast;
        this.awt = Part.of(own.awt());
    }

    @Override
    public FontClass fontClass() {
        return fontClass;
    }

    @Override
    public int weight() {
        return weight;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Place> asked() {
        return asked;
    }

    @Override
    public BaseFont base() {
        return font.base();
    }

    @Override
    public Font awt() {
        return awt.get();
    }

    @Override
    public boolean isOriginOf(Font derived) {
        return awt.isThere() && awt.get().getPSName().equals(derived.getPSName());
    }

    /** A part that was made of {@link #base()}, with its outlines; empty when it was not, or has them. */
    Optional<EmbeddedFont> embedded(byte[] part) {
        return font.embedded(part);
    }

    /**
     * Which characters it has and how wide they are.
     *
     * @throws java.io.UncheckedIOException when the file is no font, with its name
     */
    Advances advances() {
        // Asked for each character several times; the font's parts stand three calls away.
        Advances there = known;
        if (there == null) {
            there = font.advances();
            known = there;
        }
        return there;
    }

    @Override
    public int thousandths(int codePoint) {
        return advances().thousandths(codePoint);
    }

    @Override
    public int glyph(int codePoint) {
        return advances().glyph(codePoint);
    }
}
