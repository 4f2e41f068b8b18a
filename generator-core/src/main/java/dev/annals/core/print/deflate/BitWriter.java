package dev.annals.core.print.deflate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Writes bits, from the lowest of the first byte upwards (RFC 1951, 3.1.1). */
final class BitWriter {

    private long[] words;
    private int full;
    private long begun;

    /** Bits of the word that is begun, 0–63. */
    private int used;

    /** For about so many bytes. */
    BitWriter(int bytes) {
        words = new long[bytes / Long.BYTES + 2];
    }

    /**
     * Adds bits.
     *
     * @param bits those to write, the earliest lowest, with nothing above them
     * @param count how many, 0–64
     */
    void add(long bits, int count) {
        long word = begun | bits << used;
        int sum = used + count;
        if (sum < Long.SIZE) {
            begun = word;
            used = sum;
        } else {
            reserve(1);
            words[full++] = word;
            // A shift by 64 would be one by 0.
            begun = used == 0 ? 0 : bits >>> (Long.SIZE - used);
            used = sum - Long.SIZE;
        }
    }

    void add(Bits bits) {
        int whole = bits.count() / Long.SIZE;
        if (used == 0) {
            for (int i = 0; i < whole; i++) {
                add(bits.word(i), Long.SIZE);
            }
        } else {
            addShifted(bits, whole);
        }
        int rest = bits.count() % Long.SIZE;
        if (rest > 0) {
            add(bits.word(whole), rest);
        }
    }

    /** Most bits of a document's faces come this way. */
    private void addShifted(Bits bits, int whole) {
        reserve(whole);
        int up = used;
        int down = Long.SIZE - used;
        long carried = begun;
        for (int i = 0; i < whole; i++) {
            long word = bits.word(i);
            words[full++] = carried | word << up;
            carried = word >>> down;
        }
        begun = carried;
    }

    /** Adds bytes. */
    void add(byte[] bytes) {
        ByteBuffer rest = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (rest.remaining() >= Long.BYTES) {
            add(rest.getLong(), Long.SIZE);
        }
        while (rest.hasRemaining()) {
            add(rest.get() & 0xFF, Byte.SIZE);
        }
    }

    /** Adds zeros up to the next byte. */
    void align() {
        add(0, -used & 7);
    }

    private void reserve(int more) {
        if (full + more + 1 > words.length) {
            words = Arrays.copyOf(words, Math.max(2 * words.length, full + more + 1));
        }
    }

    /** All bits so far. */
    Bits bits() {
        long[] all = Arrays.copyOf(words, full + 1);
        all[full] = begun;
        return new Bits(all, full * Long.SIZE + used);
    }

    /** All bytes so far, the last filled up with zeros. */
    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(full * Long.BYTES + (used + Byte.SIZE - 1) / Byte.SIZE);
        bytes.order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().put(words, 0, full);
        bytes.position(full * Long.BYTES);
        for (int bit = 0; bit < used; bit += Byte.SIZE) {
            bytes.put((byte) (begun >>> bit));
        }
        return bytes.array();
    }
}
