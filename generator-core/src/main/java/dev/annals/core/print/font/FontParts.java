package dev.annals.core.print.font;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import dev.annals.core.print.archive.Packing;
import java.io.IOException;

/**
 * What is read of a TrueType font. Each part is read when it is first needed: most runs never come to a font that only
 * lends rare characters.
 */
final class FontParts {

    private final String name;
    private final Part<byte[]> file;
    private final Part<BaseFont> base;
    private final Part<Advances> advances;

    FontParts(String name, Part.Reading<byte[]> reading) {
        this.name = name;
        this.file = new Part<>(name, reading);
        this.base = new Part<>(name, this::writable);
        this.advances = new Part<>(name, () -> Advances.of(file.get()));
    }

    private BaseFont writable() throws IOException {
        try {
            // The file name only decides how the bytes are read.
            BaseFont font =
                    BaseFont.createFont(name + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.get(), null);
            font.setSubset(true);
            // PDF/A-2 does not want the set of characters that PDF/A-1 asked for.
            font.setIncludeCidSet(false);
            font.setSecureRandom(new SubsetLetters(name, file.get()));
            font.setCompressionLevel(Packing.LEVEL);
            return font;
        } catch (DocumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    byte[] file() {
        return file.get();
    }

    /** For writing. */
    BaseFont base() {
        return base.get();
    }

    /** Which characters it has and how wide they are. */
    Advances advances() {
        return advances.get();
    }
}
