package dev.annals.core.print.font;

import com.lowagie.text.pdf.BaseFont;
import dev.annals.core.finding.Place;
import dev.annals.core.setting.FaceWish;
import dev.annals.core.setting.FontClass;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A face of the repository's own: TrueType or OpenType, of which every document gets a small TrueType face with the
 * characters that it needs, each with a glyph of its own, so that the text can be taken out of the file again.
 *
 * <p>A character whose glyph is blank counts as missing: fonts with holes would print nothing in its place.
 */
public final class OwnFace implements Face {

    private final FaceWish wish;
    private final String name;
    private final Font awt;
    private final Font drawn;
    private final Map<Integer, Optional<Glyph>> glyphs = new ConcurrentHashMap<>();

    private OwnFace(FaceWish wish, String name, Font awt) {
        this.wish = wish;
        this.name = name;
        this.awt = awt;
        this.drawn = awt.deriveFont((float) CompactFace.EM);
    }

    /**
     * A face of a font file.
     *
     * @param name its PostScript name, or whatever it is called
     * @param file the font file
     * @param member which face of the file, counted from 0
     * @throws IOException when the JDK cannot read it
     */
    public static OwnFace of(FaceWish wish, String name, byte[] file, int member) throws IOException {
        try {
            return new OwnFace(wish, name, CompactFace.read(file).get(member));
        } catch (RuntimeException fault) {
            // AWT meets broken tables with whatever exception is at hand.
            throw new IOException(fault);
        }
    }

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
        return name;
    }

    @Override
    public Optional<Place> wish() {
        return Optional.of(wish.place());
    }

    @Override
    public Font awt() {
        return awt;
    }

    @Override
    public boolean covers(int codePoint) {
        return glyph(codePoint).isPresent();
    }

    @Override
    public float advance(int codePoint) {
        return glyph(codePoint)
                .map(glyph -> (float) glyph.advance() / CompactFace.EM)
                .orElse(1f);
    }

    @Override
    public BaseFont base() {
        throw new IllegalStateException(name + " has not been cast");
    }

    private Optional<Glyph> glyph(int codePoint) {
        return glyphs.computeIfAbsent(codePoint, this::read);
    }

    private Optional<Glyph> read(int codePoint) {
        if (!drawn.canDisplay(codePoint)) {
            return Optional.empty();
        }
        Glyph glyph = Glyph.of(drawn, codePoint);
        return glyph.hasInk() || Character.isSpaceChar(codePoint) ? Optional.of(glyph) : Optional.empty();
    }

    /** The face for a document with these characters, as far as it has them. */
    ParsedFace cast(SortedSet<Integer> codePoints) {
        SortedMap<Integer, Glyph> wanted = new TreeMap<>();
        codePoints.forEach(codePoint -> glyph(codePoint).ifPresent(glyph -> wanted.put(codePoint, glyph)));
        byte[] file = CompactFace.of(wanted, new CompactFace.Name(postScript(), "", weight()));
        try {
            BaseFont base = ParsedFace.base(new FaceData(fontClass(), weight(), name, file));
            return new ParsedFace(fontClass(), weight(), name, wish(), base, awt);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The name for the file: PostScript names are short and of few characters (OpenType, name table). */
    private String postScript() {
        String plain = name.replaceAll("[^A-Za-z0-9_-]", "");
        return plain.length() < 3 ? "Face" + plain : plain.substring(0, Math.min(plain.length(), 60));
    }
}
