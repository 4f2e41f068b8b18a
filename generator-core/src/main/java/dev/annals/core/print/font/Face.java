package dev.annals.core.print.font;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import dev.annals.core.setting.FontClass;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A parsed face. Safe for threads: the parsed tables are only read, what a document uses of them is kept by
 * its writer.
 *
 * @param fontClass the class it serves
 * @param weight 1–1000, 400 is regular
 * @param name its name, for messages
 * @param base for measuring and writing
 * @param awt for measuring on AWT canvases, one unit high
 */
public record Face(FontClass fontClass, int weight, String name, BaseFont base, Font awt) {

    static Face of(FaceData data) {
        try {
            // The file name only decides how the bytes are read.
            BaseFont base = BaseFont.createFont(
                    data.name() + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, data.bytes(), null);
            base.setSubset(true);
            // PDF/A-2 does not want the set of characters that PDF/A-1 asked for.
            base.setIncludeCidSet(false);
            Font awt = CompactFace.read(data.bytes()).get(0);
            return new Face(data.fontClass(), data.weight(), data.name(), base, awt);
        } catch (IOException | DocumentException e) {
            throw new UncheckedIOException(
                    data.name() + ": " + e.getMessage(), e instanceof IOException io ? io : new IOException(e));
        }
    }

    /** Whether it has a glyph for the character. */
    public boolean covers(int codePoint) {
        return base.charExists(codePoint);
    }

    /** Advance of a character in em. */
    public float advance(int codePoint) {
        return base.getWidth(codePoint) / 1000f;
    }
}
