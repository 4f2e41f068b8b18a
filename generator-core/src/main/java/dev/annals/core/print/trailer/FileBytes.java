package dev.annals.core.print.trailer;

import dev.annals.core.print.archive.Packing;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Bytes of a file while it is written by one thread: they can be read where they are, and cut off at the end. */
public final class FileBytes extends OutputStream {

    /** What the bytes of a stream follow. */
    static final byte[] STREAM = ascii("stream\n");

    private static final byte[] LENGTH = ascii("/Filter/FlateDecode/Length ");
    private static final byte[] CLOSE = ascii(">>");
    private static final byte[] END = ascii("\nendstream\nendobj\n");

    private static final int TEN = 10;
    private static final int SMALL = 256;
    private static final int ROOM = 1 << 14;

    private byte[] bytes;
    private int size;

    /** Room for so many bytes, above 0, before it must grow. */
    public FileBytes(int room) {
        this.bytes = new byte[room];
    }

    /** The bytes of words in ASCII. */
    public static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void write(int one) {
        makeRoom(1);
        bytes[size++] = (byte) one;
    }

    @Override
    public void write(byte[] more, int from, int length) {
        makeRoom(length);
        System.arraycopy(more, from, bytes, size, length);
        size += length;
    }

    private void makeRoom(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }

    /** Appends bytes. */
    public FileBytes append(byte[] more) {
        write(more, 0, more.length);
        return this;
    }

    /** Appends the digits of a whole number, 0 or more. */
    public FileBytes append(int number) {
        int digits = 1;
        for (int rest = number / TEN; rest > 0; rest /= TEN) {
            digits++;
        }
        makeRoom(digits);
        size += digits;
        int rest = number;
        for (int at = size - 1; at >= size - digits; at--) {
            bytes[at] = (byte) ('0' + rest % TEN);
            rest /= TEN;
        }
        return this;
    }

    /** Ends a dictionary as that of a stream, and the object with it, whose parts are pressed (ISO 32000-1, 7.4.4). */
    FileBytes appendStream(FileBytes... parts) {
        FileBytes packed = packed(parts);
        append(LENGTH).append(packed.size).append(CLOSE).append(STREAM);
        write(packed.bytes, 0, packed.size);
        return append(END);
    }

    private static FileBytes packed(FileBytes... parts) {
        FileBytes packed = new FileBytes(ROOM);
        Deflater deflater = new Deflater(Packing.LEVEL);
        for (FileBytes part : parts) {
            deflater.setInput(part.bytes, 0, part.size);
            packed.takeFrom(deflater);
        }
        deflater.finish();
        packed.takeFrom(deflater);
        deflater.end();
        return packed;
    }

    /** Takes all that a deflater has to give; it has no more when it leaves room. */
    private void takeFrom(Deflater deflater) {
        do {
            makeRoom(SMALL);
            size += deflater.deflate(bytes, size, bytes.length - size);
        } while (size == bytes.length);
    }

    /** Where words begin for the first time from a place on; -1 when nowhere. */
    int first(byte[] words, int from) {
        for (int at = from; at <= size - words.length; at++) {
            if (isAt(at, words)) {
                return at;
            }
        }
        return -1;
    }

    /** Where words begin for the last time; -1 when nowhere. */
    int last(byte[] words) {
        int at = size - words.length;
        while (at >= 0 && !isAt(at, words)) {
            at--;
        }
        return at;
    }

    private boolean isAt(int place, byte[] words) {
        return Arrays.equals(bytes, place, place + words.length, words, 0, words.length);
    }

    /** The whole number that is written from a place on; 0 when there is none. */
    int number(int from) {
        int number = 0;
        for (int at = from; at < size && bytes[at] >= '0' && bytes[at] <= '9'; at++) {
            number = TEN * number + bytes[at] - '0';
        }
        return number;
    }

    /** How many bytes there are. */
    public int size() {
        return size;
    }

    /** The array that they are in, from its beginning; it stays the same while nothing is written. */
    byte[] array() {
        return bytes;
    }

    /** Forgets all bytes behind the first so many; the room stays. */
    public void cut(int length) {
        size = length;
    }

    /** A copy of all bytes. */
    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }
}
