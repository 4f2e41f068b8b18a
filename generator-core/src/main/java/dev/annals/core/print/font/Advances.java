package dev.annals.core.print.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How wide the characters of a font are, which it has, and by which glyphs it draws them: the tables cmap and hmtx, read
 * once into arrays.
 *
 * <p>Layout and painting ask this millions of times, the PDF writer's own tables answer by boxed keys. The widths are the
 * writer's: whole thousandths of an em, cut off.
 */
final class Advances {

    private static final int TRUE_TYPE = 0x00010000;
    private static final int OPEN_TYPE = 0x4F54544F;
    private static final int RANGES = (Character.MAX_CODE_POINT + 1) >> 8;

    /** The characters of a range that the font has none of. */
    private static final short[] NONE = new short[256];

    /** The glyphs of such characters. */
    private static final char[] EMPTY_BOXES = new char[256];

    static {
        Arrays.fill(NONE, (short) -1);
    }

    private final short[][] ranges = new short[RANGES][];
    private final char[][] glyphs = new char[RANGES][];

    private Advances() {
        Arrays.fill(ranges, NONE);
        Arrays.fill(glyphs, EMPTY_BOXES);
    }

    /**
     * The widths of a font file.
     *
     * @throws IOException when it is none, is cut off or has no table of Unicode characters
     */
    static Advances of(byte[] file) throws IOException {
        try {
            ByteBuffer font = ByteBuffer.wrap(file);
            int kind = font.getInt(0);
            if (kind != TRUE_TYPE && kind != OPEN_TYPE) {
                throw new IOException("not a TrueType or OpenType font");
            }
            Advances advances = new Advances();
            advances.read(font);
            return advances;
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("the font is cut off", e);
        }
    }

    /** Whether the font has a glyph for the character. */
    boolean covers(int codePoint) {
        return thousandths(codePoint) >= 0;
    }

    /** The advance of a character in thousandths of an em; negative when the font has no glyph for it. */
    int thousandths(int codePoint) {
        return ranges[codePoint >> 8][codePoint & 0xFF];
    }

    /** The number of a character's glyph; 0 when the font has none for it. */
    int glyph(int codePoint) {
        return glyphs[codePoint >> 8][codePoint & 0xFF];
    }

    private void read(ByteBuffer font) throws IOException {
        int metrics = Short.toUnsignedInt(font.getShort(table(font, "hhea") + 34));
        int em = Short.toUnsignedInt(font.getShort(table(font, "head") + 18));
        if (metrics == 0 || em == 0) {
            throw new IOException("the font has no advances");
        }
        int start = table(font, "hmtx");
        short[] widths = new short[metrics];
        for (int i = 0; i < metrics; i++) {
            int width = Short.toUnsignedInt(font.getShort(start + 4 * i)) * 1000 / em;
            widths[i] = (short) Math.min(width, Short.MAX_VALUE);
        }
        int characters = table(font, "cmap");
        int full = subtable(font, characters);
        if (full < 0 || font.getShort(full) != 12) {
            throw new IOException("the font has no table of all Unicode characters");
        }
        allPlanes(font, full, widths);
    }

    private static int table(ByteBuffer font, String tag) throws IOException {
        int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
        int count = font.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            if (font.getInt(entry) == wanted) {
                return font.getInt(entry + 8);
            }
        }
        throw new IOException("the font has no table " + tag);
    }

    /** Where the table of all Unicode characters for Windows begins; negative when there is none. */
    private static int subtable(ByteBuffer font, int cmap) {
        int count = font.getShort(cmap + 2);
        for (int i = 0; i < count; i++) {
            int entry = cmap + 4 + 8 * i;
            if (font.getShort(entry) == 3 && font.getShort(entry + 2) == 10) {
                return cmap + font.getInt(entry + 4);
            }
        }
        return -1;
    }

    private void allPlanes(ByteBuffer font, int at, short[] widths) throws IOException {
        int groups = font.getInt(at + 12);
        for (int i = 0; i < groups; i++) {
            int group = at + 16 + 12 * i;
            int first = font.getInt(group);
            int last = font.getInt(group + 4);
            if (first < 0 || last > Character.MAX_CODE_POINT) {
                throw new IOException("the font names characters beyond Unicode");
            }
            int glyph = font.getInt(group + 8);
            for (int codePoint = first; codePoint <= last; codePoint++) {
                put(codePoint, glyph + codePoint - first, widths);
            }
        }
    }

    /** Glyph 0 is the empty box. */
    private void put(int codePoint, int glyph, short[] widths) {
        if (glyph <= 0) {
            return;
        }
        if (ranges[codePoint >> 8] == NONE) {
            ranges[codePoint >> 8] = NONE.clone();
            glyphs[codePoint >> 8] = EMPTY_BOXES.clone();
        }
        ranges[codePoint >> 8][codePoint & 0xFF] = widths[Math.min(glyph, widths.length - 1)];
        glyphs[codePoint >> 8][codePoint & 0xFF] = (char) glyph;
    }
}
