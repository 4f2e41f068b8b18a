package dev.annals.core.print.tag;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Takes chance out of a finished file: its identifier follows from the rest. Nothing changes its length, so that all
 * offsets hold.
 */
public final class StableBytes {

    private static final byte[] START = bytes("startxref\n");

    private static final byte[] IDENTIFIER = bytes("/ID");

    /** Digits of each of the two parts of an identifier. */
    private static final int DIGITS = 32;

    private final byte[] file;

    private StableBytes(byte[] file) {
        this.file = file;
    }

    /** The file with a fixed identifier, in the same array: a report is of half a million bytes. */
    public static byte[] of(byte[] pdf) {
        StableBytes stable = new StableBytes(pdf);
        int start = stable.last(START);
        if (start >= 0) {
            stable.fixIdentifier(stable.number(start + START.length));
        }
        return stable.file;
    }

    private int number(int from) {
        int number = 0;
        for (int at = from; at < file.length && file[at] >= '0' && file[at] <= '9'; at++) {
            number = 10 * number + file[at] - '0';
        }
        return number;
    }

    /** The identifier is where the offsets of all objects are: two parts in angle brackets. */
    private void fixIdentifier(int offsets) {
        int key = first(IDENTIFIER, offsets);
        int one = key < 0 ? -1 : first(bytes("<"), key) + 1;
        int two = one <= 0 ? -1 : first(bytes("<"), one) + 1;
        boolean usual = two > 0 && two + DIGITS < file.length && file[one + DIGITS] == '>' && file[two + DIGITS] == '>';
        if (usual) {
            byte[] digits = bytes("0".repeat(DIGITS));
            System.arraycopy(digits, 0, file, one, DIGITS);
            System.arraycopy(digits, 0, file, two, DIGITS);
            digits = bytes(identifier());
            System.arraycopy(digits, 0, file, one, DIGITS);
            System.arraycopy(digits, 0, file, two, DIGITS);
        }
    }

    /** Another for every other content; no secret depends on it, so that quick sums of all bytes do. */
    private String identifier() {
        ByteBuffer sums = ByteBuffer.allocate(3 * Long.BYTES).putLong(file.length);
        for (Checksum sum : new Checksum[] {new CRC32(), new CRC32C()}) {
            sum.update(file, 0, file.length);
            sums.putLong(sum.getValue());
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(sums.array());
            return HexFormat.of().formatHex(hash, 0, DIGITS / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private int last(byte[] words) {
        int at = file.length - words.length;
        while (at >= 0 && !isAt(at, words)) {
            at--;
        }
        return at;
    }

    private int first(byte[] words, int from) {
        for (int at = from; at <= file.length - words.length; at++) {
            if (isAt(at, words)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isAt(int place, byte[] words) {
        for (int i = 0; i < words.length; i++) {
            if (file[place + i] != words[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
