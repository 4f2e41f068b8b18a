package dev.annals.core.print.engine;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfWriter;
import dev.annals.core.print.deflate.StoredStream;
import dev.annals.core.print.font.CompactFace;
import dev.annals.core.print.font.FaceData;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.setting.FontClass;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
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

    private static FaceSet faces(byte[] song, byte[] hei) {
        return FaceSet.of(
                List.of(new FaceData(FontClass.SONG, 400, "Song", song), new FaceData(FontClass.HEI, 400, "Hei", hei)));
    }

    private static FaceSet faces() {
        return faces(SONG, HEI);
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

    private static byte[] written(Opening opening, List<BaseFont> faces, String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document file = new Document();
        PdfWriter writer = opening.open(file, out);
        file.open();
        PdfContentByte page = writer.getDirectContent();
        page.beginText();
        for (BaseFont face : faces) {
            page.setFontAndSize(face, 10);
            page.showText(text);
        }
        page.endText();
        file.close();
        return out.toByteArray();
    }

    private static byte[] written(FaceSet faces, FaceSet known, String text) {
        List<BaseFont> fonts = Stream.of(FontClass.SONG, FontClass.HEI)
                .map(fontClass -> faces.chain(fontClass, 400).base())
                .toList();
        return written((file, out) -> new FaceWriter(file, out, known), fonts, text);
    }

    private static byte[] written(FaceSet faces, String text) {
        return written(faces, faces, text);
    }

    /** The same in the way of the library that writes PDF. */
    private static byte[] usual(String text, byte[]... faces) throws IOException {
        List<BaseFont> fonts = new ArrayList<>();
        for (byte[] face : faces) {
            BaseFont font = BaseFont.createFont("a.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, face, null);
            font.setSubset(true);
            font.setIncludeCidSet(false);
            fonts.add(font);
        }
        return written(PdfWriter::getInstance, fonts, text);
    }

    /**
     * A stream in a file.
     *
     * @param length bytes that a face says it has, 0 for another stream
     * @param packed as it is there
     * @param held what it holds
     */
    private record Part(int length, byte[] packed, byte[] held) {

        static Part of(COSStream stream) throws IOException {
            try (InputStream packed = stream.createRawInputStream()) {
                byte[] bytes = packed.readAllBytes();
                InputStream held = new InflaterInputStream(new ByteArrayInputStream(bytes));
                return new Part(stream.getInt(COSName.LENGTH1, 0), bytes, held.readAllBytes());
            }
        }
    }

    private static List<Part> parts(byte[] file) throws IOException {
        List<Part> parts = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            for (COSObjectKey place :
                    new TreeSet<>(pdf.getDocument().getXrefTable().keySet())) {
                if (pdf.getDocument().getObjectFromPool(place).getObject() instanceof COSStream stream) {
                    parts.add(Part.of(stream));
                }
            }
        }
        return parts;
    }

    private static List<ByteBuffer> faces(byte[] file, Function<Part, byte[]> content) throws IOException {
        return parts(file).stream()
                .filter(part -> part.length > 0)
                .map(content)
                .map(ByteBuffer::wrap)
                .toList();
    }

    @Test
    void faces_areThoseOfTheUsualWriter_whenTheyAreDeflated() throws IOException {
        FaceSet faces = faces();
        for (int number = 0; number < 6; number++) {
            byte[] file = written(faces, text(number));
            assertThat(faces(file, Part::held)).hasSize(2).isEqualTo(faces(usual(text(number), SONG, HEI), Part::held));
        }
    }

    @Test
    void faces_tellTheirLengthAndAreSmaller_whenTheyAreDeflated() throws IOException {
        for (Part part : parts(written(faces(), text(0)))) {
            if (part.length > 0) {
                assertThat(part.held).hasSize(part.length);
                assertThat(part.packed).hasSizeLessThan(part.length * 3 / 4);
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
            List<ByteBuffer> packed = faces(written(downwards, text(number)), Part::packed);
            assertThat(packed).hasSize(2).isEqualTo(faces(requireNonNull(first.get(number)), Part::packed));
        }
    }

    /** Where a table of a face begins. */
    private static int start(byte[] face, String tag) {
        ByteBuffer records = ByteBuffer.wrap(face);
        int record = 12;
        while (!new String(face, record, 4, StandardCharsets.US_ASCII).equals(tag)) {
            record += 16;
        }
        return records.getInt(record + 8);
    }

    private static byte[] changed(byte[] face, int place, int value) {
        return ByteBuffer.wrap(face.clone()).putInt(place, value).array();
    }

    @Test
    void faces_areThoseOfTheUsualWriter_whenOneDoesNotTellItsSumAndIsNotShared() throws IOException {
        byte[] song = changed(SONG, start(SONG, "head") + 8, 0);
        byte[] file = written(faces(song, HEI), text(1));
        assertThat(faces(file, Part::held)).isEqualTo(faces(usual(text(1), song, HEI), Part::held));
        assertThat(parts(file)).hasSizeGreaterThan(4).allMatch(FaceWriterTest::isPressed);
    }

    @Test
    void faces_areThoseOfTheUsualWriter_whenNothingShownHasAnOutline() throws IOException {
        byte[] blank = changed(SONG, start(SONG, "loca") + 4, 0);
        byte[] file = written(faces(blank, HEI), "");
        assertThat(faces(file, Part::held)).hasSize(2).isEqualTo(faces(usual("", blank, HEI), Part::held));
    }

    private static boolean isPressed(Part part) {
        return StoredStream.read(part.packed, part.packed.length).isEmpty();
    }

    @Test
    void streams_areAllDeflated_whenFacesAreShared() throws IOException {
        assertThat(parts(written(faces(), text(1)))).hasSizeGreaterThan(4).allMatch(FaceWriterTest::isPressed);
    }

    @Test
    void faces_areThoseOfTheUsualWriter_whenClassesHaveTheSame() throws IOException {
        byte[] file = written(faces(SONG, SONG), text(2));
        assertThat(faces(file, Part::held)).hasSize(2).isEqualTo(faces(usual(text(2), SONG, SONG), Part::held));
    }

    @Test
    void face_isRefused_whenNobodyPutsItsOutlinesIn() {
        FaceSet faces = faces();
        List<BaseFont> song = List.of(faces.chain(FontClass.SONG, 400).base());
        assertThatThrownBy(() -> written(PdfWriter::getInstance, song, text(1))).hasMessageContaining("Song");
        assertThatThrownBy(() -> written(faces, faces(), text(1))).hasMessageContaining("Song");
        assertThat(written(faces, text(1))).isNotEmpty();
        assertThatThrownBy(() -> written(PdfWriter::getInstance, song, text(1))).hasMessageContaining("Song");
    }

    @Test
    void stream_isWrittenAsItIs_whenItOnlyLooksLikeOne() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document file = new Document();
        FaceWriter writer = new FaceWriter(file, out, faces());
        file.open();
        file.add(new Chunk("."));
        byte[] content = {0x78, 1, 1, 1, 0, -2, -1, 65, 0, 66, 0, 66};
        assertThat(StoredStream.read(content, content.length)).isPresent();
        writer.addToBody(new PdfStream(content));
        file.close();
        assertThat(new String(out.toByteArray(), StandardCharsets.ISO_8859_1))
                .contains(new String(content, StandardCharsets.ISO_8859_1));
    }
}
