package dev.annals.core.print.font;

import dev.annals.core.print.font.file.FontBytes;
import dev.annals.core.print.font.file.FontFileException;
import dev.annals.core.print.font.file.FontTables;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Font files made in the test: a {@link DrawnFace} under another name, with other rights, in other containers. */
public final class CutFont {

    private static final List<String> TABLES =
            List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

    private final SortedMap<String, byte[]> tables = new TreeMap<>();
    private boolean cubic;

    private CutFont() {}

    /** A TrueType font of boxes for these characters. */
    public static CutFont of(String name, String characters) {
        try {
            CutFont font = new CutFont();
            FontTables drawn =
                    FontTables.of(FontBytes.of(DrawnFace.of(characters))).get(0);
            for (String tag : TABLES) {
                font.tables.put(tag, drawn.table(tag).orElseThrow());
            }
            return font.named(name);
        } catch (FontFileException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** An OpenType font with cubic outlines: an ellipse of 800 by 700 for each character. */
    public static CutFont cubic(String name, String characters) {
        CutFont font = of(name, characters);
        int glyphs = 1 + (int) characters.codePoints().distinct().count();
        font.tables.keySet().removeAll(List.of("glyf", "loca"));
        font.tables.put("CFF ", CubicTable.of(name, glyphs));
        font.tables.put("maxp", new BigEndian().int32(0x5000).int16(glyphs).bytes());
        font.cubic = true;
        return font;
    }

    /** The same with a name that is full, PostScript and family name. */
    public CutFont named(String name) {
        return with("name", names(Map.of(1, name, 4, name, 6, name), 0x409));
    }

    /** The same with a Chinese name as well, as Windows reads it. */
    public CutFont alsoNamed(String english, String chinese) {
        byte[] first = names(Map.of(1, english, 4, english, 6, english), 0x409);
        byte[] second = names(Map.of(1, chinese, 4, chinese), 0x804);
        return with("name", joined(first, second));
    }

    /** The same as a member of a family. */
    public CutFont inFamily(String family, String own) {
        return with("name", names(Map.of(1, family, 4, own, 6, own), 0x409));
    }

    /** The same with a name that only Macintosh fonts of the nineties have: in the charset GBK. */
    public CutFont namedInGbk(String name) {
        byte[] letters = name.getBytes(Charset.forName("GBK"));
        return with(
                "name",
                new BigEndian()
                        .int16(0)
                        .int16(1)
                        .int16(18)
                        .int16(1)
                        .int16(25)
                        .int16(33)
                        .int16(4)
                        .int16(letters.length)
                        .int16(0)
                        .bytes(letters)
                        .bytes());
    }

    /** The same with these bits {@code fsType}. */
    public CutFont embedding(int bits) {
        byte[] os2 = tables.get("OS/2").clone();
        ByteBuffer.wrap(os2).putShort(8, (short) bits);
        return with("OS/2", os2);
    }

    /** The same with this weight. */
    public CutFont weight(int weight) {
        byte[] os2 = tables.get("OS/2").clone();
        ByteBuffer.wrap(os2).putShort(4, (short) weight);
        return with("OS/2", os2);
    }

    /** The same as a variable font with this default weight. */
    public CutFont variable(int weight) {
        BigEndian fvar = new BigEndian()
                .int32(0x10000)
                .int16(16)
                .int16(2)
                .int16(1)
                .int16(20)
                .int16(0)
                .int16(8);
        fvar.bytes("wght".getBytes(StandardCharsets.US_ASCII));
        fvar.int32(100 << 16).int32(weight << 16).int32(900 << 16).int16(0).int16(256);
        return with("fvar", fvar.bytes());
    }

    private CutFont with(String tag, byte[] table) {
        CutFont other = new CutFont();
        other.tables.putAll(tables);
        other.tables.put(tag, table);
        other.cubic = cubic;
        return other;
    }

    /** The file. */
    public byte[] file() {
        return file(0);
    }

    private byte[] file(int start) {
        BigEndian directory = new BigEndian()
                .int32(cubic ? 0x4F54544F : 0x10000)
                .int16(tables.size())
                .int16(128)
                .int16(3)
                .int16(tables.size() * 16 - 128);
        BigEndian body = new BigEndian();
        int first = start + 12 + 16 * tables.size();
        tables.forEach((tag, table) -> {
            directory
                    .bytes(tag.getBytes(StandardCharsets.US_ASCII))
                    .int32(0)
                    .int32(first + body.size())
                    .int32(table.length);
            body.bytes(table).padded();
        });
        return directory.bytes(body.bytes()).bytes();
    }

    /** A collection of fonts. */
    public static byte[] collection(CutFont... fonts) {
        int head = 12 + 4 * fonts.length;
        BigEndian header = new BigEndian().int32(0x74746366).int32(0x10000).int32(fonts.length);
        BigEndian body = new BigEndian();
        for (CutFont font : fonts) {
            header.int32(head + body.size());
            body.bytes(font.file(head + body.size())).padded();
        }
        return header.bytes(body.bytes()).bytes();
    }

    private static byte[] names(Map<Integer, String> names, int language) {
        BigEndian out = new BigEndian().int16(0).int16(names.size()).int16(6 + 12 * names.size());
        BigEndian letters = new BigEndian();
        new TreeMap<>(names).forEach((id, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
            out.int16(3).int16(1).int16(language).int16(id).int16(bytes.length).int16(letters.size());
            letters.bytes(bytes);
        });
        return out.bytes(letters.bytes()).bytes();
    }

    /** Two name tables in one. */
    private static byte[] joined(byte[] first, byte[] second) {
        List<byte[]> records = new ArrayList<>();
        BigEndian letters = new BigEndian();
        for (byte[] table : List.of(first, second)) {
            int count = ByteBuffer.wrap(table).getShort(2);
            for (int i = 0; i < count; i++) {
                byte[] record = Arrays.copyOfRange(table, 6 + 12 * i, 18 + 12 * i);
                ByteBuffer fields = ByteBuffer.wrap(record);
                fields.putShort(10, (short) (fields.getShort(10) + letters.size()));
                records.add(record);
            }
            letters.bytes(Arrays.copyOfRange(table, 6 + 12 * count, table.length));
        }
        BigEndian out = new BigEndian().int16(0).int16(records.size()).int16(6 + 12 * records.size());
        records.forEach(out::bytes);
        return out.bytes(letters.bytes()).bytes();
    }
}
