package dev.annals.core.print.font;

import java.awt.Font;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A TrueType or OpenType font, of which every document gets a small TrueType font with the characters that it needs, each
 * with a glyph of its own, so that the text can be taken out of the file again. Safe for threads.
 *
 * <p>A character whose glyph is blank counts as missing: fonts with holes would print nothing in its place.
 */
public final class OpenFont {

    private static final int REGULAR = 400;

    private final String name;
    private final Font awt;
    private final Font drawn;
    private final Map<Integer, Optional<Glyph>> glyphs = new ConcurrentHashMap<>();

    private OpenFont(String name, Font awt) {
        this.name = name;
        this.awt = awt;
        this.drawn = awt.deriveFont((float) CompactFace.EM);
    }

    /**
     * A font of a font file.
     *
     * @param name its PostScript name, or whatever it is called
     * @param file the font file
     * @param member which font of the file, counted from 0
     * @throws IOException when the JDK cannot read it
     */
    public static OpenFont read(String name, byte[] file, int member) throws IOException {
        try {
            return new OpenFont(name, CompactFace.read(file).get(member));
        } catch (RuntimeException fault) {
            // AWT meets broken tables with whatever exception is at hand.
            throw new IOException(fault);
        }
    }

    String name() {
        return name;
    }

    Font awt() {
        return awt;
    }

    /** What a character looks like; empty when the font does not have it. */
    Optional<Glyph> glyph(int codePoint) {
        return glyphs.computeIfAbsent(codePoint, this::draw);
    }

    private Optional<Glyph> draw(int codePoint) {
        if (!drawn.canDisplay(codePoint)) {
            return Optional.empty();
        }
        Glyph glyph = Glyph.of(drawn, codePoint);
        return glyph.hasInk() || Character.isSpaceChar(codePoint) ? Optional.of(glyph) : Optional.empty();
    }

    /** The font for a document with these characters, as far as it has them; made when it is used. */
    FontParts castFor(SortedSet<Integer> codePoints) {
        // Outlines that no other document has are not worth keeping.
        return new FontParts(name, () -> cast(codePoints), file -> Optional.empty());
    }

    private byte[] cast(SortedSet<Integer> codePoints) {
        SortedMap<Integer, Glyph> wanted = new TreeMap<>();
        codePoints.forEach(codePoint -> glyph(codePoint).ifPresent(glyph -> wanted.put(codePoint, glyph)));
        return CompactFace.of(wanted, new CompactFace.Name(postScript(), "", REGULAR));
    }

    /** The name for the file: PostScript names are short and of few characters (OpenType, name table). */
    private String postScript() {
        String plain = name.replaceAll("[^A-Za-z0-9_-]", "");
        return plain.length() < 3 ? "Face" + plain : plain.substring(0, Math.min(plain.length(), 60));
    }
}
