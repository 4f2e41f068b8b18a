package dev.annals.core.print.engine;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import dev.annals.core.print.archive.Packing;
import dev.annals.core.print.deflate.StoredStream;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.print.font.subset.EmbeddedFont;
import dev.annals.core.print.tag.TaggedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Writes a file whose faces get their outlines from their set, deflated once for all documents. What else the faces leave
 * stored is deflated here.
 */
public final class FaceWriter extends TaggedWriter {

    /** Bytes of a font program, deflated or not (ISO 32000-1, 9.9). */
    private static final PdfName LENGTH_OF_FONT = new PdfName("Length1");

    private final FaceSet faces;

    /** The writer of a document that is not open yet, which writes with these faces. */
    public FaceWriter(Document document, OutputStream out, FaceSet faces) {
        super(document, out);
        this.faces = faces;
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        return super.addToBody(object instanceof PdfStream stream && isPacked(stream) ? deflated(stream) : object);
    }

    /** Whether its content is a zlib stream, and not bytes of somebody's that look like one. */
    private static boolean isPacked(PdfStream stream) {
        return PdfName.FLATEDECODE.equals(stream.get(PdfName.FILTER));
    }

    private PdfStream deflated(PdfStream stream) throws IOException {
        Content content = new Content();
        stream.writeContent(content);
        return content.stored.map(stored -> deflated(stream, stored)).orElse(stream);
    }

    private PdfStream deflated(PdfStream stream, byte[] stored) {
        PdfStream deflated = faces.embedded(stored).map(FaceWriter::stream).orElseGet(() -> {
            PdfStream plain = new PdfStream(stored);
            plain.flateCompress(Packing.LEVEL);
            return plain;
        });
        deflated.mergeDifferent(stream);
        return deflated;
    }

    private static PdfStream stream(EmbeddedFont font) {
        PdfStream stream = new PdfStream(font.stream());
        stream.put(LENGTH_OF_FONT, new PdfNumber(font.length()));
        return stream;
    }

    /** Looks at the content of a stream without a copy of it: most are deflated. */
    private static final class Content extends OutputStream {

        private Optional<byte[]> stored = Optional.empty();

        @Override
        public void write(int part) {
            throw new UnsupportedOperationException("a stream is written whole");
        }

        @Override
        public void write(byte[] content, int from, int length) {
            stored = StoredStream.read(from == 0 ? content : Arrays.copyOfRange(content, from, from + length), length);
        }
    }
}
