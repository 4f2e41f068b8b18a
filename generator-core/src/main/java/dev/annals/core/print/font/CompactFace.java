package dev.annals.core.print.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Makes a small TrueType face with quadratic outlines out of any font that the JDK can read: TrueType,
 * OpenType with cubic outlines, collections. The same fonts and characters give the same bytes.
 *
 * <p>Why not the fonts as they are: the PDF writer spoils subsets of OpenType faces with several font
 * dictionaries (all Noto and Source Han), and the cost of a subset grows with the number of glyphs.
 */
public final class CompactFace {

    /** Font units per em. */
    static final int EM = 1000;

    /** Height above the base line, in font units: the face of a Chinese character is 0.88 em high. */
    static final int ASCENT = 880;

    /** Depth below the base line, in font units. */
    static final int DESCENT = 120;

    private CompactFace() {}

    /**
     * What the new face is called and how heavy it is.
     *
     * @param family family name, such as {@code Annals Song}
     * @param style style name, such as {@code Regular}; empty when the family name is the whole name
     * @param weight 1–1000, 400 is regular
     */
    public record Name(String family, String style, int weight) {

        /** The PostScript name, without spaces. */
        public String postScript() {
            return family.replace(" ", "") + (style.isEmpty() ? "" : "-" + style.replace(" ", ""));
        }
    }

    /**
     * All faces of a font file.
     *
     * @throws IOException when it is none that the JDK can read
     */
    public static List<Font> read(byte[] file) throws IOException {
        try {
            return List.of(Font.createFonts(new ByteArrayInputStream(file)));
        } catch (FontFormatException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * A face with those of the wanted characters that one of the sources has; the first that has one gives it.
     *
     * @param sources fonts, most wanted first
     * @param drawn outlines of our own that go before those of the sources, 1000 units to the em, y downwards,
     *     one em wide
     */
    public static byte[] of(List<Font> sources, SortedSet<Integer> codePoints, Map<Integer, Shape> drawn, Name name) {
        List<Font> fonts =
                sources.stream().map(font -> font.deriveFont((float) EM)).toList();
        SortedMap<Integer, Glyph> glyphs = new TreeMap<>();
        for (int codePoint : codePoints) {
            Font font = fonts.stream()
                    .filter(candidate -> candidate.canDisplay(codePoint))
                    .findFirst()
                    .orElse(null);
            Shape shape = drawn.get(codePoint);
            if (shape != null) {
                glyphs.put(codePoint, new Glyph(Outline.of(shape), EM));
            } else if (font != null) {
                glyphs.put(codePoint, Glyph.of(font, codePoint));
            }
        }
        return of(glyphs, name);
    }

    /** A face with these glyphs. */
    static byte[] of(SortedMap<Integer, Glyph> drawn, Name name) {
        GlyphTable glyphs = new GlyphTable();
        glyphs.add(Outline.of(emptyBox()), EM);
        SortedMap<Integer, Integer> numbers = new TreeMap<>();
        // Chinese characters last: glyphs at the end that are all as wide need not say so.
        for (boolean square : new boolean[] {false, true}) {
            drawn.forEach((codePoint, glyph) -> {
                if ((glyph.advance() == EM) == square) {
                    numbers.put(codePoint, glyphs.add(glyph.outline(), glyph.advance()));
                }
            });
        }
        return assembled(glyphs, numbers, name);
    }

    private static Shape emptyBox() {
        Path2D box = new Path2D.Double();
        box.append(new Rectangle2D.Double(100, -800, 800, 880), false);
        Path2D inner = new Path2D.Double();
        inner.moveTo(150, -750);
        inner.lineTo(150, 30);
        inner.lineTo(850, 30);
        inner.lineTo(850, -750);
        inner.closePath();
        box.append(inner, false);
        return box;
    }

    private static byte[] assembled(GlyphTable glyphs, SortedMap<Integer, Integer> numbers, Name name) {
        boolean bold = name.weight >= 600;
        SortedMap<String, byte[]> tables = new TreeMap<>();
        tables.put("OS/2", os2(name.weight, bold));
        tables.put("cmap", CharacterMap.table(numbers));
        tables.put("glyf", glyphs.glyf());
        tables.put("head", glyphs.head(bold));
        tables.put("hhea", glyphs.hhea());
        tables.put("hmtx", glyphs.hmtx());
        tables.put("loca", glyphs.loca());
        tables.put("maxp", glyphs.maxp());
        tables.put("name", names(name));
        tables.put("post", post());
        return file(tables);
    }

    private static byte[] os2(int weight, boolean bold) {
        BigEndian out =
                new BigEndian().int16(3).int16(EM).int16(weight).int16(5).int16(0);
        for (int i = 0; i < 10; i++) {
            out.int16(i % 2 == 0 ? 650 : 75);
        }
        out.int16(0).bytes(new byte[10]).int32(1).int32(1 << 27).int32(0).int32(0);
        out.bytes("ANNL".getBytes(StandardCharsets.US_ASCII));
        out.int16(bold ? 0x20 : 0x40).int16(0x20).int16(0xFFFF);
        out.int16(ASCENT).int16(-DESCENT).int16(0).int16(ASCENT).int16(DESCENT);
        return out.int32(0x40001)
                .int32(0)
                .int16(500)
                .int16(700)
                .int16(0)
                .int16(32)
                .int16(0)
                .bytes();
    }

    private static byte[] post() {
        return new BigEndian()
                .int32(0x30000)
                .int32(0)
                .int16(-100)
                .int16(50)
                .bytes(new byte[20])
                .bytes();
    }

    private static byte[] names(Name name) {
        SortedMap<Integer, String> texts = new TreeMap<>();
        texts.put(1, (name.family + " " + name.style).strip());
        texts.put(2, "Regular");
        texts.put(4, (name.family + " " + name.style).strip());
        texts.put(6, name.postScript());
        BigEndian out = new BigEndian().int16(0).int16(texts.size()).int16(6 + 12 * texts.size());
        BigEndian letters = new BigEndian();
        texts.forEach((id, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
            out.int16(3).int16(1).int16(0x409).int16(id).int16(bytes.length).int16(letters.size());
            letters.bytes(bytes);
        });
        return out.bytes(letters.bytes()).bytes();
    }

    private static byte[] file(SortedMap<String, byte[]> tables) {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        BigEndian directory = new BigEndian()
                .int32(0x10000)
                .int16(count)
                .int16(power * 16)
                .int16(Integer.numberOfTrailingZeros(power))
                .int16((count - power) * 16);
        int start = 12 + 16 * count;
        BigEndian body = new BigEndian();
        int head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            if (table.getKey().equals("head")) {
                head = start + body.size();
            }
            directory
                    .bytes(table.getKey().getBytes(StandardCharsets.US_ASCII))
                    .int32(checksum(table.getValue()))
                    .int32(start + body.size())
                    .int32(table.getValue().length);
            body.bytes(table.getValue()).padded();
        }
        byte[] file = directory.bytes(body.bytes()).bytes();
        byte[] adjustment = new BigEndian().int32(0xB1B0AFBA - checksum(file)).bytes();
        System.arraycopy(adjustment, 0, file, head + 8, 4);
        return file;
    }

    private static int checksum(byte[] bytes) {
        int sum = 0;
        for (int i = 0; i < bytes.length; i++) {
            sum += (bytes[i] & 0xFF) << (24 - 8 * (i % 4));
        }
        return sum;
    }
}
