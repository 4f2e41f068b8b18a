package dev.annals.core.print.font.file;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a face is called, in every language in which its name table tells it.
 *
 * @param own names of this face alone: full and PostScript names
 * @param family names of the family, which it may share with other weights
 * @param postScript the PostScript name, where there is one
 */
public record FontNames(List<String> own, List<String> family, Optional<String> postScript) {

    private static final int FAMILY = 1;
    private static final int FULL = 4;
    private static final int POST_SCRIPT = 6;
    private static final int TYPOGRAPHIC_FAMILY = 16;

    private static final int MACINTOSH = 1;
    private static final int MACINTOSH_CHINESE = 25;
    private static final int RECORD = 12;

    /** Chinese fonts of the nineties give their names in this charset under the Macintosh platform. */
    private static final Optional<Charset> GBK =
            Charset.isSupported("GBK") ? Optional.of(Charset.forName("GBK")) : Optional.empty();

    /** Keeps its own copies. */
    public FontNames {
        own = List.copyOf(own);
        family = List.copyOf(family);
    }

    /** The names in the tables of a face. */
    public static FontNames of(FontTables face) throws FontFileException {
        ByteBuffer table = ByteBuffer.wrap(face.table("name").orElseGet(() -> new byte[6]));
        Set<String> own = new LinkedHashSet<>();
        Set<String> family = new LinkedHashSet<>();
        Optional<String> postScript = Optional.empty();
        try {
            int count = table.getShort(2) & 0xFFFF;
            int storage = table.getShort(4) & 0xFFFF;
            for (int i = 0; i < count; i++) {
                int at = 6 + RECORD * i;
                int kind = table.getShort(at + 6) & 0xFFFF;
                String name = name(table, at, storage).strip();
                if (kind == FULL || kind == POST_SCRIPT) {
                    own.add(name);
                } else if (kind == FAMILY || kind == TYPOGRAPHIC_FAMILY) {
                    family.add(name);
                }
                postScript = kind == POST_SCRIPT && postScript.isEmpty() ? Optional.of(name) : postScript;
            }
        } catch (IndexOutOfBoundsException cut) {
            throw new FontFileException(FontFileException.Reason.BROKEN, cut);
        }
        return new FontNames(List.copyOf(own), List.copyOf(family), postScript);
    }

    private static String name(ByteBuffer table, int at, int storage) {
        int platform = table.getShort(at) & 0xFFFF;
        int encoding = table.getShort(at + 2) & 0xFFFF;
        int length = table.getShort(at + 8) & 0xFFFF;
        int start = storage + (table.getShort(at + 10) & 0xFFFF);
        byte[] letters = new byte[length];
        table.get(start, letters);
        if (platform != MACINTOSH) {
            return new String(letters, StandardCharsets.UTF_16BE);
        }
        boolean chinese = encoding == MACINTOSH_CHINESE;
        return new String(letters, chinese ? GBK.orElse(StandardCharsets.ISO_8859_1) : StandardCharsets.ISO_8859_1);
    }

    /** Whether this face alone is called so; case and spaces do not count. */
    public boolean isCalled(String name) {
        return own.stream().anyMatch(one -> plain(one).equals(plain(name)));
    }

    /** Whether its family is called so; case and spaces do not count. */
    public boolean isOfFamily(String name) {
        return family.stream().anyMatch(one -> plain(one).equals(plain(name)));
    }

    /** The name it is told by: as PDF files call it. */
    public String told() {
        return postScript
                .or(() -> own.stream().findFirst())
                .or(() -> family.stream().findFirst())
                .orElse("?");
    }

    private static String plain(String name) {
        String[] words = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .split("\\s+", -1);
        return String.join("", Arrays.asList(words));
    }
}
