package dev.annals.core.source;

import java.util.List;

/**
 * A picture of a repository.
 *
 * @param path path relative to the repository, with {@code /}
 * @param content its bytes, PNG or JPEG
 */
public record Picture(String path, byte[] content) {

    private static final List<byte[]> SIGNATURES = List.of(
            new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'}, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});

    /** Keeps its own copy. */
    public Picture {
        content = content.clone();
    }

    /** Its bytes. */
    @Override
    public byte[] content() {
        return content.clone();
    }

    /** Whether bytes start as a PNG (ISO/IEC 15948) or JPEG (ISO/IEC 10918) file does. */
    static boolean isOne(byte[] bytes) {
        return SIGNATURES.stream().anyMatch(signature -> startsWith(bytes, signature));
    }

    private static boolean startsWith(byte[] bytes, byte[] signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= bytes.length || bytes[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
