package dev.annals.core.print.tag;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes chance out of a finished file: the six letters before the name of an embedded face count upwards, and
 * the file's identifier is a digest of the rest. The table of offsets, which the writer writes with the digits of
 * the machine's locale, gets ASCII digits. Nothing changes its length, so that all offsets hold.
 */
public final class StableBytes {

    private static final Pattern SUBSET = Pattern.compile("/([A-Z]{6})\\+(?=[A-Za-z0-9-]{3})");

    private static final Pattern IDENTIFIER = Pattern.compile("/ID ?\\[<([0-9a-fA-F]{32})><([0-9a-fA-F]{32})>\\]");

    /** Length of an entry in the table of offsets: ten digits, a space, five digits, a space, a mark, an end. */
    private static final int ENTRY = 20;

    private static final int OFFSET_DIGITS = 10;

    private static final int MARK = 16;

    private static final String ZEROS = "0".repeat(32);

    private StableBytes() {}

    /** The same file with fixed letters and identifier. */
    public static byte[] of(byte[] pdf) {
        // One byte is one char in this charset, both ways.
        String file = new String(pdf, StandardCharsets.ISO_8859_1);
        Map<String, String> prefixes = new LinkedHashMap<>();
        file = SUBSET.matcher(file).replaceAll(match -> "/" + fixed(match, prefixes) + "+");
        file = withAsciiOffsets(file);
        file = withIdentifier(file, ZEROS);
        file = withIdentifier(file, digest(file));
        return file.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String fixed(MatchResult match, Map<String, String> prefixes) {
        return prefixes.computeIfAbsent(match.group(1), key -> letters(prefixes.size()));
    }

    private static String letters(int number) {
        char[] letters = new char[6];
        int rest = number;
        for (int i = letters.length - 1; i >= 0; i--) {
            letters[i] = (char) ('A' + rest % 26);
            rest /= 26;
        }
        return new String(letters);
    }

    /** The first entry of the table is for object 0 and begins with a zero, whatever that looks like. */
    private static String withAsciiOffsets(String file) {
        int table = file.lastIndexOf("\nxref\n");
        int trailer = file.lastIndexOf("trailer");
        int entries = table < 0 ? -1 : file.indexOf('\n', table + "\nxref\n".length()) + 1;
        if (entries <= 0 || entries >= trailer || file.charAt(entries) == '0') {
            return file;
        }
        char zero = file.charAt(entries);
        StringBuilder fixed = new StringBuilder(file);
        for (int i = entries; i < trailer; i++) {
            int place = (i - entries) % ENTRY;
            boolean digit = place < OFFSET_DIGITS || place > OFFSET_DIGITS && place < MARK;
            if (digit) {
                fixed.setCharAt(i, (char) ('0' + file.charAt(i) - zero));
            }
        }
        return fixed.toString();
    }

    /** The identifier is in the trailer, the last thing of a file. */
    private static String withIdentifier(String file, String identifier) {
        int trailer = file.lastIndexOf("trailer");
        Matcher matcher = IDENTIFIER.matcher(file);
        if (trailer < 0 || !matcher.find(trailer)) {
            return file;
        }
        return file.substring(0, matcher.start(1))
                + identifier
                + file.substring(matcher.end(1), matcher.start(2))
                + identifier
                + file.substring(matcher.end(2));
    }

    private static String digest(String file) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.ISO_8859_1));
            return HexFormat.of().formatHex(hash, 0, 16).toLowerCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
