package dev.annals.core.print.font.subset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A TrueType font (OpenType 1.9, font file) with outlines in {@code glyf} and places of four bytes in {@code loca}. */
final class FontProgram {

    /** Bytes of an outline before its points: the number of contours and the box around them (OpenType 1.9, glyf). */
    static final int BOX = 10;

    private static final int TRUE_TYPE = 0x00010000;

    /** Where the directory tells how many tables there are, where their records begin, and bytes of a record. */
    private static final int TABLES = 4;

    private static final int RECORDS = 12;
    private static final int RECORD = 16;

    /** Within the record of a table, after its tag. */
    private static final int SUM = 4;

    private static final int START = 8;
    private static final int LENGTH = 12;

    private static final int GLYF = tag("glyf");
    private static final int HEAD = tag("head");
    private static final int LOCA = tag("loca");

    /** Where head tells the sum of the whole font. */
    private static final int SUM_OF_FONT = 8;

    /** Where head tells how the places are written: 1 for four bytes each. */
    private static final int FORMAT_OF_PLACES = 50;

    private final ByteBuffer file;
    private final Table head;
    private final Table loca;
    private final Table glyf;

    private record Table(int start, int length) {

        static final Table NONE = new Table(0, 0);
    }

    private FontProgram(ByteBuffer file) {
        this.file = file;
        this.head = table(HEAD);
        this.loca = table(LOCA);
        this.glyf = table(GLYF);
    }

    /** The font in these bytes, which nobody changes any more; empty when it is none, or of another kind. */
    static Optional<FontProgram> of(byte[] bytes) {
        if (bytes.length < RECORDS || ByteBuffer.wrap(bytes).getInt() != TRUE_TYPE) {
            return Optional.empty();
        }
        return Optional.of(new FontProgram(ByteBuffer.wrap(bytes))).filter(FontProgram::isKnown);
    }

    private static int tag(String letters) {
        return ByteBuffer.wrap(letters.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    private Table table(int tag) {
        for (int record = RECORDS; record < records(); record += RECORD) {
            if (file.getInt(record) == tag) {
                Table table = new Table(file.getInt(record + START), file.getInt(record + LENGTH));
                boolean isWithin = table.start > 0 && table.length >= 0 && table.start <= file.limit() - table.length;
                return isWithin ? table : Table.NONE;
            }
        }
        return Table.NONE;
    }

    /** Where the records end. */
    private int records() {
        int end = RECORDS + RECORD * file.getShort(TABLES);
        return end > file.limit() ? 0 : end;
    }

    private boolean isKnown() {
        return head.length > FORMAT_OF_PLACES + 1
                && file.getShort(head.start + FORMAT_OF_PLACES) == 1
                && loca.length >= Integer.BYTES
                && glyf.start > 0
                && glyf.start < loca.start
                && afterOutlines() <= file.limit()
                && isApart();
    }

    /** Whether the outlines and what fills them up to the next table share no byte with another table. */
    private boolean isApart() {
        boolean isApart = glyf.start % Integer.BYTES == 0;
        for (int record = RECORDS; record < records() && isApart; record += RECORD) {
            int start = file.getInt(record + START);
            int end = start + file.getInt(record + LENGTH);
            isApart = file.getInt(record) == GLYF || end <= glyf.start || start >= afterOutlines();
        }
        return isApart;
    }

    /** Tables begin at multiples of four bytes. */
    static int aligned(int length) {
        return length + 3 & ~3;
    }

    byte[] file() {
        return file.array();
    }

    /** Where the outlines begin in the file. */
    int outlines() {
        return glyf.start;
    }

    /** Where the table after the outlines begins in the file, when there is one. */
    int afterOutlines() {
        return aligned(glyf.start + glyf.length);
    }

    /** Where the table of places begins in the file. */
    int placesStart() {
        return loca.start;
    }

    /** Where each outline begins among the outlines, and where the last one ends. */
    int[] places() {
        int[] places = new int[loca.length / Integer.BYTES];
        file.slice(loca.start, loca.length).asIntBuffer().get(places);
        return places;
    }

    /** Whether its outlines lie one behind the other, each with a box and at an even place, and none is made of others. */
    boolean isDrawn() {
        int[] places = places();
        boolean isDrawn = places[0] == 0;
        for (int glyph = 0; glyph < places.length - 1 && isDrawn; glyph++) {
            int length = places[glyph + 1] - places[glyph];
            isDrawn = length == 0
                    || length >= BOX
                            && length % 2 == 0
                            && length <= glyf.length - places[glyph]
                            && file.getShort(glyf.start + places[glyph]) >= 0;
        }
        return isDrawn;
    }

    /** Whether it tells the sum of the whole font (OpenType 1.9, head), so that its parts are told from those of others. */
    boolean isSummed() {
        return file.getInt(head.start + SUM_OF_FONT) != 0;
    }

    /** Whether another font is a part of it: both have the same table head, and so the sum of the whole font. */
    boolean isWholeOf(FontProgram part) {
        int end = head.start + head.length;
        int endInPart = part.head.start + part.head.length;
        return loca.length == part.loca.length
                && Arrays.equals(file(), head.start, end, part.file(), part.head.start, endInPart);
    }

    /** What is before the outlines, with a directory for outlines of so many bytes and of these sums. */
    byte[] beginning(int length, int sum, int sumOfPlaces) {
        int growth = aligned(length) - aligned(glyf.length);
        ByteBuffer all = ByteBuffer.wrap(Arrays.copyOf(file(), glyf.start));
        for (int record = RECORDS; record < records(); record += RECORD) {
            int tag = all.getInt(record);
            int start = all.getInt(record + START);
            // Where there are no outlines, another table begins at the same place.
            if (start >= glyf.start && tag != GLYF) {
                all.putInt(record + START, start + growth);
            }
            if (tag == GLYF) {
                all.putInt(record + SUM, sum).putInt(record + LENGTH, length);
            } else if (tag == LOCA) {
                all.putInt(record + SUM, sumOfPlaces);
            }
        }
        return all.array();
    }
}
