package dev.annals.core.print;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces in a file. */
final class EmbeddedFaces {

    private EmbeddedFaces() {}

    /**
     * A face in a file.
     *
     * @param font the font of the page
     * @param file what is embedded
     */
    record Embedded(PDType0Font font, TrueTypeFont file) {

        /** Whether its name says that it is a subset. */
        boolean subset() {
            return font.getName().indexOf('+') == 6;
        }

        /** How many of its glyphs are drawn with anything. */
        int inked() {
            try {
                int inked = 0;
                for (int i = 0; i < file.getNumberOfGlyphs(); i++) {
                    var glyph = file.getGlyph().getGlyph(i);
                    inked += glyph != null && glyph.getNumberOfContours() > 0 ? 1 : 0;
                }
                return inked;
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }

        /** The box around the outline of a character, in 1000 units to the em. */
        Rectangle2D bounds(int codePoint) {
            try {
                for (int code = 0; code < 0xFFFF; code++) {
                    if (Character.toString(codePoint).equals(font.toUnicode(code))) {
                        return font.getPath(code).getBounds2D();
                    }
                }
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
            throw new AssertionError(Character.toString(codePoint));
        }
    }

    /** The faces of a page by name, without the prefix of the subset. */
    static Map<String, Embedded> of(PDPage page) throws IOException {
        Map<String, Embedded> faces = new TreeMap<>();
        for (COSName name : page.getResources().getFontNames()) {
            PDFont font = page.getResources().getFont(name);
            if (font instanceof PDType0Font whole && whole.getDescendantFont() instanceof PDCIDFontType2 part) {
                faces.put(
                        font.getName().substring(font.getName().indexOf('+') + 1),
                        new Embedded(whole, part.getTrueTypeFont()));
            }
        }
        return faces;
    }
}
