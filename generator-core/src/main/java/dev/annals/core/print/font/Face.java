package dev.annals.core.print.font;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import dev.annals.core.setting.FontClass;
import java.awt.Font;
import java.io.IOException;

/**
 * A face. Safe for threads: what was parsed is only read, what a document uses of it is kept by its writer.
 *
 * <p>Each part is read when it is first needed: most runs never draw with the AWT font of a face for text, and
 * never come to a face that only lends rare characters.
 */
public final class Face {

    private final FaceData data;
    private final Part<byte[]> file;
    private final Part<BaseFont> base;
    private final Part<Font> awt;
    private final Part<Advances> advances;

    private Face(FaceData data) {
        this.data = data;
        this.file = new Part<>(data.name(), data.file()::get);
        this.base = new Part<>(data.name(), this::writable);
        this.advances = new Part<>(data.name(), () -> Advances.of(file.get()));
        this.awt = new Part<>(data.name(), () -> CompactFace.read(file.get()).get(0));
    }

    /** A face that is not read before a character is looked for in it. */
    static Face of(FaceData data) {
        return new Face(data);
    }

    private BaseFont writable() throws IOException {
        try {
            // The file name only decides how the bytes are read.
            BaseFont font = BaseFont.createFont(
                    data.name() + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.get(), null);
            font.setSubset(true);
            // PDF/A-2 does not want the set of characters that PDF/A-1 asked for.
            font.setIncludeCidSet(false);
            return font;
        } catch (DocumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The class it serves. */
    public FontClass fontClass() {
        return data.fontClass();
    }

    /** 1–1000, 400 is regular. */
    public int weight() {
        return data.weight();
    }

    /** Its name, for messages. */
    public String name() {
        return data.name();
    }

    /**
     * For writing.
     *
     * @throws java.io.UncheckedIOException when the writer cannot read it, with its name
     */
    public BaseFont base() {
        return base.get();
    }

    /**
     * For drawing on AWT canvases, one unit high.
     *
     * @throws java.io.UncheckedIOException when AWT cannot read it, with its name
     */
    public Font awt() {
        return awt.get();
    }

    /** Whether an AWT font was derived from this face's. */
    boolean isOriginOf(Font font) {
        return awt.isThere() && awt.get().getPSName().equals(font.getPSName());
    }

    /**
     * Which characters it has and how wide they are.
     *
     * @throws java.io.UncheckedIOException when the file is no font, with its name
     */
    Advances advances() {
        return advances.get();
    }

    /** Whether it has a glyph for the character. */
    public boolean covers(int codePoint) {
        return advances().covers(codePoint);
    }

    /** Advance of a character in em; 0 when it has no glyph for it. */
    public float advance(int codePoint) {
        return Math.max(advances().thousandths(codePoint), 0) / 1000f;
    }
}
