package dev.annals.core.print.font.subset;

import dev.annals.core.print.deflate.Bits;
import java.util.zip.Adler32;

/**
 * An outline, as every document that shows it needs it.
 *
 * @param bits what it is deflated to
 * @param length its bytes before, an even number
 * @param adler their Adler-32 sum (RFC 1950, 2.2)
 * @param sum their sum as numbers of four bytes (OpenType 1.9, calculating checksums), when they begin at a multiple of
 *     four
 * @param shiftedSum the same, when they begin two bytes behind one
 */
record PackedOutline(Bits bits, int length, int adler, int sum, int shiftedSum) {

    static PackedOutline of(Bits bits, byte[] font, int from, int to) {
        Adler32 adler = new Adler32();
        adler.update(font, from, to - from);
        int sum = 0;
        int shifted = 0;
        for (int i = 0; i < to - from; i++) {
            int value = font[from + i] & 0xFF;
            sum += value << 24 - 8 * (i % 4);
            shifted += value << 24 - 8 * ((i + 2) % 4);
        }
        return new PackedOutline(bits, to - from, (int) adler.getValue(), sum, shifted);
    }

    /** Its sum where it stands. */
    int sumAt(int place) {
        return place % 4 == 0 ? sum : shiftedSum;
    }
}
