package dev.annals.core.print.font;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfStream;
import dev.annals.core.print.font.subset.EmbeddedFont;
import dev.annals.core.print.font.subset.Outlines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is read of a TrueType font. Each part is read when it is first needed: most runs never come to a font that only
 * lends rare characters.
 */
final class FontParts {

    private final String name;
    private final Part.Reading<byte[]> reading;
    private final Part<Optional<Outlines>> outlines;
    private final Part<BaseFont> base;
    private final Part<Advances> advances;

    /** Whether the part that a thread writes has got its outlines. */
    private final ThreadLocal<Boolean> outlined = ThreadLocal.withInitial(() -> false);

    /** A full face is of ten million bytes, of which most runs only ask what characters it has. */
    private SoftReference<byte[]> read = new SoftReference<>(null);

    /**
     * The parts of a font that is read when one is needed.
     *
     * @param outlines gives those outlines of the file that documents share
     */
    FontParts(String name, Part.Reading<byte[]> reading, Function<byte[], Optional<Outlines>> outlines) {
        this.name = name;
        this.reading = reading;
        this.outlines = new Part<>(name, () -> outlines.apply(file()));
        this.base = new Part<>(name, this::writable);
        this.advances = new Part<>(name, () -> Advances.of(file()));
    }

    private BaseFont writable() throws IOException {
        try {
            // The file name only decides how the bytes are read.
            byte[] file = file();
            byte[] written = outlines.get().map(Outlines::boxes).orElse(file);
            BaseFont font =
                    BaseFont.createFont(name + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, written, null);
            font.setSubset(true);
            // PDF/A-2 does not want the set of characters that PDF/A-1 asked for.
            font.setIncludeCidSet(false);
            font.setSecureRandom(new SubsetLetters(name, file, this::checkOutlines));
            // The writer of a file deflates it, and puts outlines in.
            font.setCompressionLevel(PdfStream.NO_COMPRESSION);
            return font;
        } catch (DocumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The name is drawn behind the part: the last moment to notice that nobody has put its outlines in. */
    private void checkOutlines() {
        if (outlines.get().isPresent() && !outlined.get()) {
            throw new IllegalStateException(name + " is written without its outlines");
        }
        outlined.remove();
    }

    /** The bytes of its file, read again when memory was short in between. */
    synchronized byte[] file() {
        byte[] file = read.get();
        if (file == null) {
            try {
                file = reading.read();
            } catch (IOException e) {
                throw new UncheckedIOException(name + ": " + e.getMessage(), e);
            }
            read = new SoftReference<>(file);
        }
        return file;
    }

    /** A part that was made of {@link #base()}, with its outlines; empty when it was not, or has them. */
    Optional<EmbeddedFont> embedded(byte[] part) {
        if (!base.isThere()) {
            return Optional.empty();
        }
        Optional<EmbeddedFont> embedded = outlines.get().flatMap(all -> all.embedded(part));
        embedded.ifPresent(font -> outlined.set(true));
        return embedded;
    }

    /** For writing; what is written of it without {@link #embedded} fails when the file is closed. */
    BaseFont base() {
        return base.get();
    }

    /** Which characters it has and how wide they are. */
    Advances advances() {
        return advances.get();
    }
}
