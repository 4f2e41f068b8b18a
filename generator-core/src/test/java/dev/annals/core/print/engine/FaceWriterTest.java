package dev.annals.core.print.engine;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import dev.annals.core.print.deflate.StoredStream;
import dev.annals.core.print.font.CompactFace;
import dev.annals.core.print.font.FaceData;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.setting.FontClass;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class FaceWriterTest {

    private static final int FIRST = '一';
    private static final int CHARACTERS = 900;
    private static final byte[] SONG = face("Song", 1);
    private static final byte[] HEI = face("Hei", 2);

    /** A face of crooked shapes, one of them with more bytes than the longest match, and a space without any. */
    private static byte[] face(String name, int seed) {
        Random random = new Random(seed);
        Map<Integer, Shape> drawn = new TreeMap<>();
        for (int i = 0; i < CHARACTERS; i++) {
            drawn.put(FIRST + i, shape(random, i == 50 ? 900 : 3 + random.nextInt(60)));
        }
        drawn.put((int) ' ', new Path2D.Double());
        return CompactFace.of(
                List.of(), new TreeSet<>(drawn.keySet()), drawn, new CompactFace.Name(name, "Regular", 400));
    }

    private static Shape shape(Random random, int points) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(500, -500);
        for (int i = 0; i < points; i++) {
            shape.lineTo(random.nextInt(100) * 10, -random.nextInt(20) * 50);
        }
        shape.closePath();
        return shape;
    }

    private static FaceSet faces() {
        return FaceSet.of(
                List.of(new FaceData(FontClass.SONG, 400, "Song", SONG), new FaceData(FontClass.HEI, 400, "Hei", HEI)));
    }

    /** Characters, of which a number says where they begin and how far they are apart. */
    private static String text(int number) {
        StringBuilder text = new StringBuilder(" ");
        for (int i = number * 20; i < CHARACTERS; i += 1 + number) {
            text.appendCodePoint(FIRST + i);
        }
        return text.toString();
    }

    private interface Opening {

        PdfWriter open(Document file, ByteArrayOutputStream out);
    }

    private static byte[] written(Opening opening, FaceSet faces, String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document file = new Document();
        PdfWriter writer = opening.open(file, out);
        file.open();
        PdfContentByte page = writer.getDirectContent();
        page.beginText();
        for (FontClass fontClass : List.of(FontClass.SONG, FontClass.HEI)) {
            page.setFontAndSize(faces.chain(fontClass, 400).base(), 10);
            page.showText(text);
        }
        page.endText();
        file.close();
        return out.toByteArray();
    }

    /**
     * A stream in a file.
     *
     * @param packed as it is there
     * @param held what it holds
     */
    private record Stream(boolean isFace, byte[] packed, byte[] held) {

        static Stream of(COSStream stream) throws IOException {
            try (InputStream packed = stream.createRawInputStream();
                    InputStream held = stream.createInputStream()) {
                return new Stream(stream.containsKey(COSName.LENGTH1), packed.readAllBytes(), held.readAllBytes());
            }
        }
    }

    private static List<Stream> streams(byte[] file) throws IOException {
        List<Stream> streams = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            for (COSObjectKey place :
                    new TreeSet<>(pdf.getDocument().getXrefTable().keySet())) {
                if (pdf.getDocument().getObjectFromPool(place).getObject() instanceof COSStream stream) {
                    streams.add(Stream.of(stream));
                }
            }
        }
        return streams;
    }

    private static List<ByteBuffer> faces(byte[] file, Function<Stream, byte[]> part) throws IOException {
        return streams(file).stream()
                .filter(Stream::isFace)
                .map(part)
                .map(ByteBuffer::wrap)
                .toList();
    }

    private static byte[] written(FaceSet faces, String text) {
        return written((file, out) -> FaceWriter.of(file, out, faces), faces, text);
    }

    @Test
    void faces_areThoseOfTheUsualWriter_whenTheyAreDeflated() throws IOException {
        FaceSet faces = faces();
        for (int number = 0; number < 6; number++) {
            byte[] usual = written(PdfWriter::getInstance, faces, text(number));
            byte[] file = written(faces, text(number));
            assertThat(faces(file, Stream::held)).hasSize(2).isEqualTo(faces(usual, Stream::held));
        }
    }

    @Test
    void faces_areSmaller_whenTheyAreDeflated() throws IOException {
        for (Stream stream : streams(written(faces(), text(0)))) {
            if (stream.isFace) {
                assertThat(stream.packed).hasSizeLessThan(stream.held.length * 3 / 4);
            }
        }
    }

    @Test
    void faces_areTheSameBytes_whateverWasWrittenBefore() throws IOException {
        FaceSet upwards = faces();
        FaceSet downwards = faces();
        Map<Integer, byte[]> first = new TreeMap<>();
        for (int number = 0; number < 6; number++) {
            first.put(number, written(upwards, text(number)));
        }
        for (int number = 5; number >= 0; number--) {
            List<ByteBuffer> packed = faces(written(downwards, text(number)), Stream::packed);
            assertThat(packed).hasSize(2).isEqualTo(faces(requireNonNull(first.get(number)), Stream::packed));
        }
    }

    @Test
    void streams_areAllDeflated_whenTheFacesAreOthers() throws IOException {
        FaceSet faces = faces();
        byte[] file = written((document, out) -> FaceWriter.of(document, out, faces()), faces, text(1));
        assertThat(faces(file, Stream::held)).isEqualTo(faces(written(faces, text(1)), Stream::held));
        for (byte[] one : List.of(file, written(faces, text(1)))) {
            assertThat(streams(one))
                    .hasSizeGreaterThan(4)
                    .allMatch(stream ->
                            StoredStream.of(stream.packed, stream.packed.length).isEmpty());
        }
    }
}
