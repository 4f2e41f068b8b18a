package dev.annals.core.print.font;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import dev.annals.core.finding.Place;
import dev.annals.core.setting.FontClass;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * A parsed face. The parsed tables are only read, what a document uses of them is kept by its writer.
 *
 * @param fontClass the class it serves
 * @param weight 1–1000, 400 is regular
 * @param name its name, for messages
 * @param asked where the repository asks for it
 * @param base for measuring and writing
 * @param awt for measuring on AWT canvases, one unit high
 */
record ParsedFace(FontClass fontClass, int weight, String name, Optional<Place> asked, BaseFont base, Font awt)
        implements Face {

    static ParsedFace of(FaceData data) {
        try {
            Font awt = CompactFace.read(data.bytes()).get(0);
            return new ParsedFace(
                    data.fontClass(),
                    data.weight(),
                    data.name(),
                    Optional.empty(),
                    base(data.name(), data.bytes()),
                    awt);
        } catch (IOException e) {
            throw new UncheckedIOException(data.name() + ": " + e.getMessage(), e);
        }
    }

    /** A TrueType font as the PDF writer wants it. */
    static BaseFont base(String name, byte[] file) throws IOException {
        try {
            // The file name only decides how the bytes are read.
            BaseFont base =
                    BaseFont.createFont(name + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file, null);
            base.setSubset(true);
            // PDF/A-2 does not want the set of characters that PDF/A-1 asked for.
            base.setIncludeCidSet(false);
            return base;
        } catch (DocumentException e) {
            throw new IOException(e);
        }
    }

    @Override
    public boolean covers(int codePoint) {
        return base.charExists(codePoint);
    }

    @Override
    public float advance(int codePoint) {
        return base.getWidth(codePoint) / 1000f;
    }
}
