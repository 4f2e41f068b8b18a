package dev.annals.core.print.font.subset;

import dev.annals.core.print.deflate.AdlerSum;
import dev.annals.core.print.deflate.Bits;
import dev.annals.core.print.deflate.ZlibWriter;

/**
 * Tables that are the same in every part of a face.
 *
 * @param blocks what they are deflated to
 * @param adler their Adler-32 sum
 */
@SuppressWarnings("ArrayRecordComponent")
record Tables(byte[] bytes, Bits blocks, int adler) {

    /** How hard tables are pressed that are pressed once per run, 1–9. */
    private static final int LEVEL = 9;

    static Tables of(byte[] bytes) {
        return new Tables(
                bytes,
                ZlibWriter.blocks(bytes, LEVEL),
                new AdlerSum().add(bytes).value());
    }
}
