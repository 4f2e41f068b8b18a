package dev.annals.core.print.font;

import java.io.ByteArrayOutputStream;

/** Writes numbers with the most significant byte first, as font files hold them. */
final class BigEndian {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    BigEndian int8(int value) {
        out.write(value);
        return this;
    }

    BigEndian int16(int value) {
        out.write(value >> 8);
        out.write(value);
        return this;
    }

    BigEndian int32(int value) {
        return int16(value >> 16).int16(value);
    }

    BigEndian bytes(byte[] value) {
        out.writeBytes(value);
        return this;
    }

    /** Zeros up to the next multiple of four bytes. */
    BigEndian padded() {
        while (out.size() % 4 != 0) {
            out.write(0);
        }
        return this;
    }

    int size() {
        return out.size();
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
