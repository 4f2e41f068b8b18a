package dev.annals.core.print.font.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** The bytes of a font file, of which mostly only a few are wanted. */
public interface FontBytes {

    /** How many there are. */
    long size();

    /**
     * A part of them.
     *
     * @throws FontFileException when the file ends before, or the part cannot be had
     */
    byte[] read(long at, int length) throws FontFileException;

    /** Those of a file that was read whole. */
    static FontBytes of(byte[] file) {
        return new FontBytes() {

            @Override
            public long size() {
                return file.length;
            }

            @Override
            public byte[] read(long at, int length) throws FontFileException {
                if (at < 0 || length < 0 || at + length > file.length) {
                    throw FontFileException.broken();
                }
                byte[] part = new byte[length];
                System.arraycopy(file, (int) at, part, 0, length);
                return part;
            }
        };
    }

    /** Those of an open file. */
    static FontBytes of(SeekableByteChannel file) throws IOException {
        long size = file.size();
        return new FontBytes() {

            @Override
            public long size() {
                return size;
            }

            @Override
            public byte[] read(long at, int length) throws FontFileException {
                if (at < 0 || length < 0 || at + length > size) {
                    throw FontFileException.broken();
                }
                ByteBuffer part = ByteBuffer.allocate(length);
                try {
                    file.position(at);
                    int got = 0;
                    while (got >= 0 && part.hasRemaining()) {
                        got = file.read(part);
                    }
                } catch (IOException failure) {
                    throw new FontFileException(FontFileException.Reason.BROKEN, failure);
                }
                return part.array();
            }
        };
    }
}
