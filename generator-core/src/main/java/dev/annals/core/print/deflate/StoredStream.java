package dev.annals.core.print.deflate;

import java.util.Optional;

/**
 * What a zlib stream (RFC 1950) of stored blocks (RFC 1951, 3.2.4) holds: level 0 makes such.
 *
 * @param data the bytes
 * @param sum their Adler-32 sum, as the stream tells it
 */
public record StoredStream(byte[] data, int sum) {

    private static final int ZLIB = 0x78;

    private static final int HEADER = 2;

    /** Bytes before those of a block: its kind, its length, the same with all bits turned. */
    private static final int BLOCK = 5;

    private static final int SUM = 4;

    /**
     * Reads a stream.
     *
     * @param stream begins with it
     * @param length bytes of the stream
     * @return empty when it is none, or when a block is compressed
     */
    public static Optional<StoredStream> of(byte[] stream, int length) {
        int size = size(stream, length);
        if (size < 0) {
            return Optional.empty();
        }
        byte[] data = new byte[size];
        int filled = 0;
        int at = HEADER;
        while (filled < size) {
            int block = block(stream, at);
            System.arraycopy(stream, at + BLOCK, data, filled, block);
            filled += block;
            at += BLOCK + block;
        }
        int sum = 0;
        for (int i = length - SUM; i < length; i++) {
            sum = sum << 8 | stream[i] & 0xFF;
        }
        return Optional.of(new StoredStream(data, sum));
    }

    /** How many bytes all blocks hold; negative when there is another kind of block, or the sum does not follow the last. */
    private static int size(byte[] stream, int length) {
        if (length < HEADER || stream[0] != ZLIB) {
            return -1;
        }
        int size = 0;
        int at = HEADER;
        boolean last = false;
        while (!last) {
            // The bits after a block's kind are unused; zlib leaves them zero.
            if (at + BLOCK > length || (stream[at] & 0xFE) != 0) {
                return -1;
            }
            last = stream[at] == 1;
            size += block(stream, at);
            at += BLOCK + block(stream, at);
        }
        return at + SUM == length ? size : -1;
    }

    private static int block(byte[] stream, int at) {
        return stream[at + 1] & 0xFF | (stream[at + 2] & 0xFF) << 8;
    }
}
