package dev.annals.core.source;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.setting.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads a file as strict UTF-8 under the limit of its size. A byte-order mark is dropped. */
final class TextReading {

    /** A byte-order mark. */
    static final String MARK = "\uFEFF";

    private static final char REPLACEMENT = '\uFFFD';

    private TextReading() {}

    /** The text of a file; empty when it cannot be had, which is a finding. */
    static Optional<String> read(Path file, String path, Limits limits, Findings findings) {
        return bytes(file, path, limits, findings).flatMap(bytes -> decode(path, bytes, findings));
    }

    /** The bytes of a file; empty when they cannot be had, which is a finding. */
    static Optional<byte[]> bytes(Path file, String path, Limits limits, Findings findings) {
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            if (size > limits.fileBytes()) {
                return tooLarge(path, limits, findings);
            }
            byte[] bytes = in.readNBytes((int) Math.min(limits.fileBytes() + 1, Integer.MAX_VALUE - 8L));
            return bytes.length > limits.fileBytes() ? tooLarge(path, limits, findings) : Optional.of(bytes);
        } catch (NoSuchFileException e) {
            findings.add(Code.FILE_UNREADABLE, Place.of(path), "missing");
        } catch (AccessDeniedException e) {
            findings.add(Code.FILE_UNREADABLE, Place.of(path), "denied");
        } catch (IOException e) {
            findings.add(Code.FILE_UNREADABLE, Place.of(path), "io");
        }
        return Optional.empty();
    }

    private static Optional<byte[]> tooLarge(String path, Limits limits, Findings findings) {
        findings.add(Code.FILE_TOO_LARGE, Place.of(path), String.valueOf(limits.fileBytes()));
        return Optional.empty();
    }

    private static Optional<String> decode(String path, byte[] bytes, Findings findings) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        // What is malformed becomes this character, in a third of the time that a strict decoder takes.
        return lenient.indexOf(REPLACEMENT) < 0
                ? Optional.of(lenient.startsWith(MARK) ? lenient.substring(1) : lenient)
                : decodeStrictly(path, bytes, findings);
    }

    private static Optional<String> decodeStrictly(String path, byte[] bytes, Findings findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        String text = out.toString();
        String clean = text.startsWith(MARK) ? text.substring(1) : text;
        try {
            if (result.isError()) {
                result.throwException();
            }
            return Optional.of(clean);
        } catch (CharacterCodingException e) {
            TextLines read = TextLines.of(path, 1, clean);
            String octet = String.format(Locale.ROOT, "0x%02X", bytes[in.position()] & 0xFF);
            findings.add(Code.FILE_NOT_UTF8, read.place(Integer.MAX_VALUE), octet);
            return Optional.empty();
        }
    }
}
