package dev.annals.core.print.font.subset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.print.font.DrawnFace;
import dev.annals.core.print.font.file.FontBytes;
import dev.annals.core.print.font.file.FontTables;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What documents hold is tested where they are written. */
class OutlinesTest {

    private static final byte[] FACE = DrawnFace.of("一二三。");

    private static byte[] table(byte[] font, String tag) throws Exception {
        return FontTables.of(FontBytes.of(font)).get(0).table(tag).orElseThrow();
    }

    /** Where a table begins. */
    private static int start(byte[] font, String tag) throws Exception {
        byte[] table = table(font, tag);
        int start = 0;
        while (!Arrays.equals(table, 0, table.length, font, start, start + table.length)) {
            start++;
        }
        return start;
    }

    private static byte[] changed(String tag, int at, int value) throws Exception {
        byte[] font = FACE.clone();
        ByteBuffer.wrap(font).putShort(start(font, tag) + at, (short) value);
        return font;
    }

    @Test
    void boxes_areAllThatIsLeftOfOutlines() throws Exception {
        byte[] boxes = Outlines.of(FACE).orElseThrow().boxes();
        for (String tag : new String[] {"OS/2", "cmap", "head", "hhea", "hmtx", "maxp", "name", "post"}) {
            assertThat(table(boxes, tag)).isEqualTo(table(FACE, tag));
        }
        ByteBuffer places = ByteBuffer.wrap(table(FACE, "loca"));
        for (int glyph = 0; glyph < 5; glyph++) {
            int place = places.getInt(4 * glyph);
            assertThat(ByteBuffer.wrap(table(boxes, "loca")).getInt(4 * glyph)).isEqualTo(10 * glyph);
            assertThat(Arrays.copyOfRange(table(boxes, "glyf"), 10 * glyph, 10 * glyph + 10))
                    .isEqualTo(Arrays.copyOfRange(table(FACE, "glyf"), place, place + 10));
        }
        assertThat(table(boxes, "glyf")).hasSize(50);
        assertThat(boxes.length % 4).isZero();
    }

    @Test
    void part_isOfNoFace_whenTheHeadIsAnother() throws Exception {
        Outlines outlines = Outlines.of(FACE).orElseThrow();
        assertThat(outlines.embedded(outlines.boxes())).isPresent();
        assertThat(outlines.embedded(
                        Outlines.of(changed("head", 8, 1)).orElseThrow().boxes()))
                .isEmpty();
        assertThat(outlines.embedded(
                        Outlines.of(DrawnFace.of("一二三")).orElseThrow().boxes()))
                .isEmpty();
    }

    @Test
    void font_isNone_whenItsOutlinesAreOthersOrOutOfOrder() throws Exception {
        assertThat(Outlines.of(changed("glyf", 0, -1))).isEmpty();
        assertThat(Outlines.of(changed("head", 50, 0))).isEmpty();
        assertThat(Outlines.of(changed("loca", 6, 9))).isEmpty();
        assertThat(Outlines.of(changed("loca", 6, 0x7FFE))).isEmpty();
        byte[] cubic = FACE.clone();
        ByteBuffer.wrap(cubic).putInt(0, 0x4F54544F);
        assertThat(Outlines.of(cubic)).isEmpty();
    }

    /** Where the directory tells of a table. */
    private static int record(String tag) {
        int record = 12;
        while (!new String(FACE, record, 4, StandardCharsets.US_ASCII).equals(tag)) {
            record += 16;
        }
        return record;
    }

    @Test
    void font_isNone_whenAnotherTableIsAmongItsOutlines() {
        ByteBuffer font = ByteBuffer.wrap(FACE.clone());
        int length = font.getInt(record("glyf") + 12);
        int head = font.getInt(record("head") + 8);
        for (int start = font.getInt(record("glyf") + 8); start < head; start++) {
            font.putInt(record("hhea") + 8, start);
            assertThat(Outlines.of(font.array())).isEmpty();
        }
        font = ByteBuffer.wrap(FACE.clone()).putInt(record("glyf") + 12, length + 8);
        assertThat(Outlines.of(font.array())).isEmpty();
    }

    @Test
    void font_isNone_whenItsOutlinesBeginBetweenMultiplesOfFour() {
        ByteBuffer font = ByteBuffer.wrap(FACE.clone());
        int start = font.getInt(record("glyf") + 8);
        font.putInt(record("glyf") + 8, start + 2);
        font.putShort(start + 2, (short) 1);
        font.putInt(record("glyf") + 12, font.getInt(record("glyf") + 12) - 2);
        font.putInt(font.getInt(record("loca") + 8) + 4 * 5, font.getInt(font.getInt(record("loca") + 8) + 4 * 5) - 2);
        assertThat(Outlines.of(font.array())).isEmpty();
    }

    @Test
    void font_isNone_whenPlacesAreBehindItsEnd() throws Exception {
        byte[] font = changed("loca", 4, 0x7FFE);
        ByteBuffer.wrap(font).putShort(start(FACE, "loca") + 8, (short) 0x7FFE);
        assertThat(Outlines.of(font)).isEmpty();
    }

    @Test
    void font_isNone_whenItDoesNotTellItsSum() throws Exception {
        byte[] font = changed("head", 8, 0);
        ByteBuffer.wrap(font).putShort(start(FACE, "head") + 10, (short) 0);
        assertThat(Outlines.of(font)).isEmpty();
    }

    @Test
    void font_isNone_whenItIsCut() throws Exception {
        int end = start(FACE, "maxp");
        for (int length = 0; length < end; length++) {
            assertThat(Outlines.of(Arrays.copyOf(FACE, length))).isEmpty();
        }
    }
}
