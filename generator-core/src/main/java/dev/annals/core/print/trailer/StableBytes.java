package dev.annals.core.print.trailer;

import java.nio.ByteBuffer;
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

    private static final byte[] START = FileBytes.ascii("startxref\n");

    private static final byte[] IDENTIFIER = FileBytes.ascii("/ID");

    private static final byte[] OPEN = FileBytes.ascii("<");

    /** Digits of each of the two parts of an identifier. */
    private static final int DIGITS = 32;

    private final FileBytes file;

    private StableBytes(FileBytes file) {
        this.file = file;
    }

    /** The file with a fixed identifier. */
    public static byte[] of(FileBytes file) {
        int start = file.last(START);
        if (start >= 0) {
            new StableBytes(file).fixIdentifier(file.number(start + START.length));
        }
        return file.toByteArray();
    }

    /** The identifier is where the offsets of all objects are: two parts in angle brackets. */
    private void fixIdentifier(int offsets) {
        int key = file.first(IDENTIFIER, offsets);
        int one = key < 0 ? -1 : file.first(OPEN, key) + 1;
        int two = one <= 0 ? -1 : file.first(OPEN, one) + 1;
        boolean usual = two > 0
                && two + DIGITS < file.size()
                && file.array()[one + DIGITS] == '>'
                && file.array()[two + DIGITS] == '>';
        if (usual) {
            write("0".repeat(DIGITS), one, two);
            write(identifier(), one, two);
        }
    }

    private void write(String digits, int one, int two) {
        System.arraycopy(FileBytes.ascii(digits), 0, file.array(), one, DIGITS);
        System.arraycopy(FileBytes.ascii(digits), 0, file.array(), two, DIGITS);
    }

    /** Another for every other content; no secret depends on it, so that quick sums of all bytes do. */
    private String identifier() {
        ByteBuffer sums = ByteBuffer.allocate(3 * Long.BYTES).putLong(file.size());
        for (Checksum sum : new Checksum[] {new CRC32(), new CRC32C()}) {
            sum.update(file.array(), 0, file.size());
            sums.putLong(sum.getValue());
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(sums.array());
            return HexFormat.of().formatHex(hash, 0, DIGITS / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
