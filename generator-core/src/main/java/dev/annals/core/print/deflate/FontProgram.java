package dev.annals.core.print.deflate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A TrueType font with outlines in {@code glyf} and places of four bytes in {@code loca} (OpenType 1.9, font file), as far
 * as its outlines need it.
 */
final class FontProgram {

    private static final int TRUE_TYPE = 0x00010000;

    private static final int HEADER = 12;

    private static final int RECORD = 16;

    /** Where head tells how the places are written: 1 for four bytes each. */
    private static final int FORMAT_OF_PLACES = 50;

    private final byte[] file;
    private final Table head;
    private final Table places;
    private final Table outlines;

    private record Table(int tag, int from, int to) {}

    private FontProgram(byte[] file, Table head, Table places, Table outlines) {
        this.file = file;
        this.head = head;
        this.places = places;
        this.outlines = outlines;
    }

    /** The font in these bytes, which nobody changes any more; empty when it is none, or another kind of font. */
    static Optional<FontProgram> of(byte[] file) {
        List<Table> tables = tables(file);
        Optional<Table> head = table(tables, "head").filter(it -> it.to - it.from > FORMAT_OF_PLACES + 1);
        Optional<Table> places = table(tables, "loca");
        Optional<Table> outlines = table(tables, "glyf");
        if (head.isEmpty()
                || places.isEmpty()
                || outlines.isEmpty()
                || file[head.get().from + FORMAT_OF_PLACES + 1] != 1) {
            return Optional.empty();
        }
        return Optional.of(new FontProgram(file, head.get(), places.get(), outlines.get()));
    }

    private static List<Table> tables(byte[] file) {
        List<Table> tables = new ArrayList<>();
        if (file.length >= HEADER && number(file, 0) == TRUE_TYPE) {
            int end = HEADER + RECORD * (number(file, 2) & 0xFFFF);
            for (int at = HEADER; at + RECORD <= Math.min(end, file.length); at += RECORD) {
                int from = number(file, at + 8);
                int length = number(file, at + 12);
                if (from >= 0 && length >= 0 && from <= file.length - length) {
                    tables.add(new Table(number(file, at), from, from + length));
                }
            }
        }
        return tables;
    }

    private static Optional<Table> table(List<Table> tables, String tag) {
        int letters = number(tag.getBytes(StandardCharsets.US_ASCII), 0);
        return tables.stream().filter(table -> table.tag == letters).findFirst();
    }

    private static int number(byte[] bytes, int at) {
        return bytes[at] << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
    }

    byte[] file() {
        return file;
    }

    /** How many glyphs it has, also such without an outline. */
    int glyphs() {
        return (places.to - places.from) / 4 - 1;
    }

    /** Where the outline of a glyph begins in the file: where that of the glyph before ends. */
    int start(int glyph) {
        return outlines.from + number(file, places.from + 4 * glyph);
    }

    /** Where the table of places begins. */
    int places() {
        return places.from;
    }

    /** Whether it is likely a part of the other: the table head has a sum of the whole font (OpenType 1.9, head). */
    boolean isOf(FontProgram whole) {
        return glyphs() == whole.glyphs()
                && Arrays.equals(file, head.from, head.to, whole.file, whole.head.from, whole.head.to);
    }

    /** Whether the outline of a glyph lies in the file and is the same bytes in another font. */
    boolean hasOutlineOf(FontProgram other, int glyph) {
        int start = start(glyph);
        int end = start(glyph + 1);
        int otherStart = other.start(glyph);
        return start >= 0
                && start <= end
                && end <= file.length
                && otherStart >= 0
                && end - start == other.start(glyph + 1) - otherStart
                && otherStart <= other.file.length - (end - start)
                && Arrays.equals(file, start, end, other.file, otherStart, otherStart + end - start);
    }
}
