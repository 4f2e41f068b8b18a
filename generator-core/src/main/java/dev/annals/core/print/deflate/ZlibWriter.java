package dev.annals.core.print.deflate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Puts a zlib stream (RFC 1950) together of blocks (RFC 1951), each of which begins with a byte. */
public final class ZlibWriter {

    /** With a window of 32 kB, made with little effort (RFC 1950, 2.2). */
    private static final byte[] HEADER = {0x78, 0x5E};

    /** An empty stored block, the last one. */
    private static final byte[] LAST = {1, 0, 0, -1, -1};

    private static final int MOST_STORED = 0xFFFF;

    private static final int BUFFER = 1 << 13;

    private final BitWriter out;

    /** Begins a stream of about so many bytes. */
    public ZlibWriter(int bytes) {
        out = new BitWriter(bytes + HEADER.length + LAST.length + Integer.BYTES);
        out.add(HEADER);
    }

    /** Adds bytes as they are (RFC 1951, 3.2.4). */
    public void addStored(byte[] bytes) {
        for (int from = 0; from < bytes.length; from += MOST_STORED) {
            int length = Math.min(MOST_STORED, bytes.length - from);
            out.add(0, Byte.SIZE);
            out.add(length, Short.SIZE);
            out.add(length ^ MOST_STORED, Short.SIZE);
            out.add(Arrays.copyOfRange(bytes, from, from + length));
        }
    }

    /** Adds a block of bytes of which the bits in these codes are known. */
    public void add(BlockCode code, List<Bits> parts) {
        code.begin(out);
        for (int i = 0; i < parts.size(); i++) {
            out.add(parts.get(i));
        }
        code.end(out);
    }

    /** Adds blocks that were made before. */
    public void add(Bits blocks) {
        out.add(blocks);
    }

    /**
     * Ends the stream.
     *
     * @param sum of all bytes that it holds
     */
    public byte[] end(AdlerSum sum) {
        out.add(LAST);
        out.add(ByteBuffer.allocate(Integer.BYTES).putInt(sum.value()).array());
        return out.bytes();
    }

    /**
     * Blocks that can stand anywhere between others.
     *
     * @param level how hard the bytes are pressed, 1–9
     */
    public static Bits blocks(byte[] bytes, int level) {
        ByteArrayOutputStream blocks = new ByteArrayOutputStream(BUFFER);
        Deflater deflater = new Deflater(level, true);
        try (DeflaterOutputStream flushed = new DeflaterOutputStream(blocks, deflater, BUFFER, true)) {
            flushed.write(bytes);
            flushed.flush();
            BitWriter out = new BitWriter(blocks.size());
            out.add(blocks.toByteArray());
            return out.bits();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
    }
}
