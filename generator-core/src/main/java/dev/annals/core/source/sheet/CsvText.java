package dev.annals.core.source.sheet;

import dev.annals.core.finding.Place;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a CSV file, whatever program wrote it: UTF-8 with or without a byte-order mark, UTF-16 with one, or else
 * GB18030, which Excel in Chinese writes.
 */
final class CsvText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Charset CHINESE = Charset.forName("GB18030");

    private CsvText() {}

    /** The text without a byte-order mark. */
    static String of(byte[] bytes, String file) {
        Charset marked = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)
                ? StandardCharsets.UTF_16
                : StandardCharsets.UTF_8;
        String text = decode(bytes, marked)
                .or(() -> decode(bytes, CHINESE))
                .filter(one -> one.indexOf('\0') < 0)
                .orElseThrow(() -> Refusal.unreadable(Place.of(file), "encoding"));
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }
}
