package dev.annals.core.print.deflate;

import java.util.Optional;

/** Reads zlib streams (RFC 1950) of stored blocks (RFC 1951, 3.2.4): compression of level 0 makes such. */
public final class StoredStream {

    private static final int ZLIB = 0x78;

    private static final int HEADER = 2;

    /** Bytes before those of a block: its kind, its length, the same with all bits turned. */
    private static final int BLOCK = 5;

    private static final int SUM = 4;

    private StoredStream() {}

    /**
     * What a stream holds.
     *
     * @param stream begins with it
     * @param length bytes of the stream
     * @return empty when it is none, or when a block is compressed
     */
    public static Optional<byte[]> read(byte[] stream, int length) {
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
        return Optional.of(data);
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
