package dev.annals.core.print.font;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/** Writes the table {@code CFF } of a font all of whose characters are the same ellipse (Adobe Technical Note 5176). */
final class CubicTable {

    private static final int CHARSET = 15;
    private static final int CHAR_STRINGS = 17;
    private static final int PRIVATE = 18;

    private CubicTable() {}

    static byte[] of(String name, int glyphs) {
        byte[] header = {1, 0, 4, 4};
        byte[] names = index(List.of(name.getBytes(StandardCharsets.US_ASCII)));
        byte[] none = index(List.of());
        byte[] charset = new BigEndian().int8(2).int16(1).int16(glyphs - 2).bytes();
        byte[] drawings = index(Collections.nCopies(glyphs, ellipse()));
        // All numbers of the dictionary have the same width, so that its length does not depend on them.
        int start = header.length + names.length + index(List.of(dictionary(0, 0, 0))).length + 2 * none.length;
        byte[] top =
                index(List.of(dictionary(start, start + charset.length, start + charset.length + drawings.length)));
        return new BigEndian()
                .bytes(header)
                .bytes(names)
                .bytes(top)
                .bytes(none)
                .bytes(none)
                .bytes(charset)
                .bytes(drawings)
                .bytes(privately())
                .bytes();
    }

    private static byte[] dictionary(int charset, int drawings, int own) {
        BigEndian out = new BigEndian();
        integer(out, charset).int8(CHARSET);
        integer(out, drawings).int8(CHAR_STRINGS);
        integer(out, privately().length);
        integer(out, own).int8(PRIVATE);
        return out.bytes();
    }

    private static BigEndian integer(BigEndian out, int value) {
        return out.int8(29).int32(value);
    }

    /** Default width: 1000. */
    private static byte[] privately() {
        return integer(new BigEndian(), 1000).int8(20).bytes();
    }

    /** From its lowest point around, in four curves. */
    private static byte[] ellipse() {
        BigEndian out = new BigEndian();
        numbers(out, 500, 0).int8(21);
        numbers(out, 221, 0, 179, 157, 0, 193).int8(8);
        numbers(out, 0, 193, -179, 157, -221, 0).int8(8);
        numbers(out, -221, 0, -179, -157, 0, -193).int8(8);
        numbers(out, 0, -193, 179, -157, 221, 0).int8(8);
        return out.int8(14).bytes();
    }

    private static BigEndian numbers(BigEndian out, int... values) {
        for (int value : values) {
            out.int8(28).int16(value);
        }
        return out;
    }

    private static byte[] index(List<byte[]> entries) {
        if (entries.isEmpty()) {
            return new byte[2];
        }
        BigEndian out = new BigEndian().int16(entries.size()).int8(4);
        BigEndian data = new BigEndian();
        out.int32(1);
        for (byte[] entry : entries) {
            data.bytes(entry);
            out.int32(1 + data.size());
        }
        return out.bytes(data.bytes()).bytes();
    }
}
