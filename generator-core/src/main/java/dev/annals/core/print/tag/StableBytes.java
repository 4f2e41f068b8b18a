package dev.annals.core.print.tag;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Takes chance out of a finished file: the six letters before the name of an embedded face count upwards, and
 * the file's identifier follows from the rest. The table of offsets, which the writer writes with the digits of
 * the machine's locale, gets ASCII digits. Nothing changes its length, so that all offsets hold.
 */
public final class StableBytes {

    /** Letters before the name of a face of which only a part is embedded. */
    private static final int LETTERS = 6;

    /** Characters of a name that must follow for those letters to be taken for such. */
    private static final int NAME = 3;

    private static final byte[] TABLE = bytes("\nxref\n");

    private static final byte[] TRAILER = bytes("trailer");

    private static final byte[] IDENTIFIER = bytes("/ID");

    /** Length of an entry in the table of offsets: ten digits, a space, five digits, a space, a mark, an end. */
    private static final int ENTRY = 20;

    private static final int OFFSET_DIGITS = 10;

    private static final int MARK = 16;

    /** Digits of each of the two parts of an identifier. */
    private static final int DIGITS = 32;

    private final byte[] file;

    private StableBytes(byte[] file) {
        this.file = file;
    }

    /** The same file with fixed letters and identifier. */
    public static byte[] of(byte[] pdf) {
        StableBytes stable = new StableBytes(pdf.clone());
        stable.fixLetters();
        int trailer = stable.last(TRAILER);
        if (trailer >= 0) {
            stable.fixOffsets(trailer);
            stable.fixIdentifier(trailer);
        }
        return stable.file;
    }

    private void fixLetters() {
        Map<String, byte[]> fixed = new LinkedHashMap<>();
        for (int plus = LETTERS + 1; plus + NAME < file.length; plus++) {
            if (file[plus] == '+' && isPrefix(plus)) {
                String letters = new String(file, plus - LETTERS, LETTERS, StandardCharsets.US_ASCII);
                byte[] known = fixed.computeIfAbsent(letters, key -> letters(fixed.size()));
                System.arraycopy(known, 0, file, plus - LETTERS, LETTERS);
            }
        }
    }

    private boolean isPrefix(int plus) {
        boolean prefix = file[plus - LETTERS - 1] == '/';
        for (int i = plus - LETTERS; prefix && i < plus; i++) {
            prefix = file[i] >= 'A' && file[i] <= 'Z';
        }
        for (int i = plus + 1; prefix && i <= plus + NAME; i++) {
            prefix = isLetter(file[i]) || file[i] >= '0' && file[i] <= '9' || file[i] == '-';
        }
        return prefix;
    }

    private static boolean isLetter(byte one) {
        return one >= 'A' && one <= 'Z' || one >= 'a' && one <= 'z';
    }

    private static byte[] letters(int number) {
        byte[] letters = new byte[LETTERS];
        int rest = number;
        for (int i = letters.length - 1; i >= 0; i--) {
            letters[i] = (byte) ('A' + rest % 26);
            rest /= 26;
        }
        return letters;
    }

    /** The first entry of the table is for object 0 and begins with a zero, whatever that looks like. */
    private void fixOffsets(int trailer) {
        int table = last(TABLE);
        int entries = table < 0 ? trailer : table + TABLE.length;
        while (entries < trailer && file[entries] != '\n') {
            entries++;
        }
        entries++;
        if (entries >= trailer || file[entries] == '0') {
            return;
        }
        int zero = file[entries];
        for (int i = entries; i < trailer; i++) {
            int place = (i - entries) % ENTRY;
            boolean digit = place < OFFSET_DIGITS || place > OFFSET_DIGITS && place < MARK;
            if (digit) {
                file[i] = (byte) ('0' + file[i] - zero);
            }
        }
    }

    /** The identifier is in the trailer, the last thing of a file: two parts in angle brackets. */
    private void fixIdentifier(int trailer) {
        int key = first(IDENTIFIER, trailer);
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
        ByteBuffer sums = ByteBuffer.allocate(4 * Long.BYTES).putLong(file.length);
        for (Checksum sum : new Checksum[] {new CRC32(), new CRC32C(), new Adler32()}) {
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
