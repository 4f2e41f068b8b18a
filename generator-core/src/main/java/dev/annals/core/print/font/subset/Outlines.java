package dev.annals.core.print.font.subset;

import static java.util.Objects.requireNonNull;

import dev.annals.core.print.deflate.Bits;
import dev.annals.core.print.deflate.BlockCode;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The outlines of a face, each deflated once, when a document first shows it. All documents write them with the same
 * Huffman codes, so that it does not matter which comes first. Safe for threads.
 *
 * <p>They become an eighth longer by it, for what repeats from glyph to glyph is written again.
 */
public final class Outlines {

    /** The outlines that the codes are made for: twice as many spare a thousandth. */
    private static final int SAMPLE = 200;

    private final FontProgram face;
    private final int[] places;

    /** What is known by the number of the glyph; threads may find it twice, as it is immutable and always the same. */
    private final @Nullable PackedOutline[] packed;

    private volatile @Nullable BlockCode code;
    private volatile Tables between = Tables.of(new byte[0]);

    private Outlines(FontProgram face) {
        this.face = face;
        this.places = face.places();
        this.packed = new PackedOutline[places.length - 1];
    }

    /**
     * The outlines of a face.
     *
     * @param font a TrueType font, which nobody changes any more
     * @return empty when it is another kind of font, has outlines that are put together of others, or does not tell the sum
     *     by which its parts are known
     */
    public static Optional<Outlines> of(byte[] font) {
        return FontProgram.of(font)
                .filter(FontProgram::isSummed)
                .filter(FontProgram::isDrawn)
                .map(Outlines::new);
    }

    /**
     * The face with nothing of its outlines but the boxes around them, for one who makes parts of it and does not look at
     * the outlines.
     */
    public byte[] boxes() {
        int[] moved = new int[places.length];
        ByteBuffer boxes = ByteBuffer.allocate(FontProgram.BOX * places.length);
        for (int glyph = 0; glyph < places.length - 1; glyph++) {
            if (places[glyph + 1] > places[glyph]) {
                boxes.put(face.file(), face.outlines() + places[glyph], FontProgram.BOX);
            }
            moved[glyph + 1] = boxes.position();
        }
        int length = boxes.position();
        byte[] beginning = face.beginning(length, 0, 0);
        int rest = face.file().length - face.afterOutlines();
        ByteBuffer all = ByteBuffer.allocate(beginning.length + FontProgram.aligned(length) + rest);
        all.put(beginning)
                .put(boxes.array(), 0, FontProgram.aligned(length))
                .put(face.file(), face.afterOutlines(), rest);
        all.position(all.limit() - face.file().length + face.placesStart());
        all.asIntBuffer().put(moved);
        return all.array();
    }

    /**
     * A part of the face with its outlines.
     *
     * @param boxes a part of the face with {@link #boxes()}, in which glyphs that are not shown have none
     * @return empty when it is not of this face
     */
    public Optional<EmbeddedFont> embedded(byte[] boxes) {
        Optional<FontProgram> part = FontProgram.of(boxes).filter(face::isWholeOf);
        return part.isEmpty() ? Optional.empty() : Optional.of(embedded(part.get()));
    }

    private EmbeddedFont embedded(FontProgram part) {
        BlockCode used = code();
        Subset subset = new Subset(part, glyph -> packed(glyph, used));
        return subset.embedded(used, same(subset.between()));
    }

    private PackedOutline packed(int glyph, BlockCode used) {
        PackedOutline known = packed[glyph];
        if (known == null) {
            int from = face.outlines() + places[glyph];
            int to = face.outlines() + places[glyph + 1];
            Bits bits = used.bits(face.file(), from, to);
            known = PackedOutline.of(bits, face.file(), from, to);
            packed[glyph] = known;
        }
        return known;
    }

    private Tables same(byte[] tables) {
        Tables known = between;
        if (!Arrays.equals(known.bytes(), tables)) {
            known = Tables.of(tables);
            between = known;
        }
        return known;
    }

    private BlockCode code() {
        BlockCode known = code;
        return known == null ? sampled() : known;
    }

    private synchronized BlockCode sampled() {
        if (code == null) {
            BlockCode.Sample sample = new BlockCode.Sample();
            int step = Math.max(1, places.length / SAMPLE);
            for (int glyph = 0; glyph < places.length - 1; glyph += step) {
                sample.add(face.file(), face.outlines() + places[glyph], face.outlines() + places[glyph + 1]);
            }
            code = sample.code();
        }
        return requireNonNull(code);
    }
}
