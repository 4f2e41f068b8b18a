package dev.annals.core.print.deflate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The outlines of a face, deflated: each once, when a document first shows it, and then copied. All documents write them
 * with the same Huffman codes, so that it does not matter which comes first. Safe for threads.
 *
 * <p>It costs an eighth of their size, for what repeats from glyph to glyph is written again.
 */
public final class Outlines {

    /** The outlines that the codes are made for: twice as many spare a thousandth. */
    private static final int SAMPLE = 200;

    /** A zlib stream (RFC 1950, 2.2) with a window of 32 kB, made with little effort. */
    private static final byte[] HEADER = {0x78, 0x5E};

    /** An empty stored block, the last one (RFC 1951, 3.2.4). */
    private static final byte[] END = {1, 0, 0, -1, -1};

    /** Bytes before those of a stored block. */
    private static final int STORED = 5;

    private static final int MOST_STORED = 0xFFFF;

    private final FontProgram face;
    private final int level;
    private final BlockCode code;
    private final AtomicReferenceArray<@Nullable Bits> known;
    private volatile Rest rest = new Rest(new byte[0], new byte[0]);

    /** Tables that no subset changes, and what they are deflated to. */
    private record Rest(byte[] tables, byte[] deflated) {}

    private Outlines(FontProgram face, int level) {
        this.face = face;
        this.level = level;
        this.known = new AtomicReferenceArray<>(face.glyphs());
        BlockCode.Sample sample = new BlockCode.Sample();
        int step = Math.max(1, face.glyphs() / SAMPLE);
        for (int glyph = 0; glyph < face.glyphs(); glyph += step) {
            if (face.hasOutlineOf(face, glyph)) {
                sample.add(face.file(), face.start(glyph), face.start(glyph + 1));
            }
        }
        this.code = sample.code();
    }

    /**
     * The outlines of a face.
     *
     * @param font a TrueType font, which nobody changes any more
     * @param level how hard all but the outlines is pressed, 1–9
     * @return empty when it is another kind of font
     */
    public static Optional<Outlines> of(byte[] font, int level) {
        return FontProgram.of(font).map(face -> new Outlines(face, level));
    }

    /**
     * A zlib stream of a subset of the face.
     *
     * @param program a font with the same numbers of glyphs, in which those that are not used have no outline
     * @return empty when it is no subset of the face
     */
    public Optional<byte[]> deflated(StoredStream program) {
        byte[] font = program.data();
        Optional<FontProgram> subset = FontProgram.of(font).filter(it -> it.isOf(face));
        return subset.isEmpty() ? Optional.empty() : deflated(subset.get(), program.sum());
    }

    private Optional<byte[]> deflated(FontProgram subset, int sum) {
        byte[] font = subset.file();
        int start = subset.start(0);
        int end = subset.start(face.glyphs());
        int next = aligned(end);
        if (start < 0 || start > MOST_STORED || end < start || next > subset.places()) {
            return Optional.empty();
        }
        BitWriter block = new BitWriter(end - start);
        code.begin(block);
        if (!addAll(subset, block)) {
            return Optional.empty();
        }
        block.add(code.bits(font, end, next));
        code.end(block);
        byte[] outlines = block.bytes();
        byte[] between = rest(Arrays.copyOfRange(font, next, subset.places()));
        byte[] after = flushed(font, subset.places(), font.length);
        int size = HEADER.length + STORED + start + outlines.length + between.length + after.length + END.length;
        return Optional.of(ByteBuffer.allocate(size + Integer.BYTES)
                .put(HEADER)
                .put(stored(start))
                .put(font, 0, start)
                .put(outlines)
                .put(between)
                .put(after)
                .put(END)
                .putInt(sum)
                .array());
    }

    /** Where the next table begins: each at a multiple of four bytes (OpenType 1.9, font file). */
    private static int aligned(int end) {
        return end + 3 & ~3;
    }

    /** Adds the outlines that a subset has, unless one is not the face's. */
    private boolean addAll(FontProgram subset, BitWriter out) {
        int start = subset.start(0);
        for (int glyph = 0; glyph < face.glyphs(); glyph++) {
            int next = subset.start(glyph + 1);
            if (next != start) {
                if (!subset.hasOutlineOf(face, glyph)) {
                    return false;
                }
                out.add(bits(glyph));
                start = next;
            }
        }
        return true;
    }

    private Bits bits(int glyph) {
        Bits bits = known.get(glyph);
        if (bits == null) {
            bits = code.bits(face.file(), face.start(glyph), face.start(glyph + 1));
            known.set(glyph, bits);
        }
        return bits;
    }

    private byte[] rest(byte[] tables) {
        Rest before = rest;
        if (!Arrays.equals(before.tables, tables)) {
            before = new Rest(tables, flushed(tables, 0, tables.length));
            rest = before;
        }
        return before.deflated;
    }

    /** What goes before so many bytes that are stored: their number, and the same with all bits turned. */
    private static byte[] stored(int bytes) {
        return new byte[] {0, (byte) bytes, (byte) (bytes >> 8), (byte) ~bytes, (byte) (~bytes >> 8)};
    }

    /** Blocks that end with a byte. */
    private byte[] flushed(byte[] bytes, int from, int to) {
        ByteArrayOutputStream blocks = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(level, true);
        try (DeflaterOutputStream out = new DeflaterOutputStream(blocks, deflater, 1 << 13, true)) {
            out.write(bytes, from, to - from);
            out.flush();
            return blocks.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
    }
}
