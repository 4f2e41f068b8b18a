package dev.annals.core.print.font.subset;

import dev.annals.core.print.deflate.AdlerSum;
import dev.annals.core.print.deflate.Bits;
import dev.annals.core.print.deflate.BlockCode;
import dev.annals.core.print.deflate.ZlibWriter;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** A part of a face in which outlines take the place of their boxes. */
final class Subset {

    /** Bytes that are no outlines, places or other long tables. */
    private static final int OTHER_BYTES = 1 << 10;

    private final FontProgram boxes;
    private final int[] places;
    private final List<Bits> outlines = new ArrayList<>();
    private final AdlerSum adler = new AdlerSum();
    private int bits;
    private int length;
    private int sum;
    private int sumOfPlaces;

    /**
     * The part that a document shows.
     *
     * @param boxes with the boxes of all outlines that it shows
     * @param packed gives the outline of each glyph
     */
    Subset(FontProgram boxes, IntFunction<PackedOutline> packed) {
        this.boxes = boxes;
        this.places = boxes.places();
        int box = 0;
        for (int glyph = 0; glyph < places.length - 1; glyph++) {
            place(glyph);
            if (places[glyph + 1] != box) {
                box = places[glyph + 1];
                add(packed.apply(glyph));
            }
        }
        place(places.length - 1);
    }

    private void place(int glyph) {
        places[glyph] = length;
        sumOfPlaces += length;
    }

    private void add(PackedOutline outline) {
        outlines.add(outline.bits());
        bits += outline.bits().count();
        adler.add(outline.adler(), outline.length());
        sum += outline.sumAt(length);
        length += outline.length();
    }

    /** The tables between outlines and places. */
    byte[] between() {
        return Arrays.copyOfRange(boxes.file(), boxes.afterOutlines(), boxes.placesStart());
    }

    /**
     * The part as documents hold it.
     *
     * @param code what the outlines are written with
     * @param between the tables between outlines and places
     */
    EmbeddedFont embedded(BlockCode code, Tables between) {
        byte[] beginning = boxes.beginning(length, sum, sumOfPlaces);
        byte[] padding = new byte[FontProgram.aligned(length) - length];
        byte[] table = new byte[Integer.BYTES * places.length];
        ByteBuffer.wrap(table).asIntBuffer().put(places);
        byte[] rest = Arrays.copyOfRange(boxes.file(), boxes.placesStart() + table.length, boxes.file().length);
        outlines.add(code.bits(padding, 0, padding.length));
        List<Bits> end = List.of(code.bits(tokens -> Places.tell(places, tokens)), code.bits(rest, 0, rest.length));
        ZlibWriter out =
                new ZlibWriter((bits + between.blocks().count() + end.get(0).count()) / Byte.SIZE + OTHER_BYTES);
        out.addStored(beginning);
        out.add(code, outlines);
        out.add(between.blocks());
        out.add(code, end);
        AdlerSum all = new AdlerSum()
                .add(beginning)
                .add(adler.value(), length)
                .add(padding)
                .add(between.adler(), between.bytes().length)
                .add(table)
                .add(rest);
        return new EmbeddedFont(out.end(all), all.count());
    }
}
