package dev.annals.core.print.font;

import dev.annals.core.setting.FontClass;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A face without any font: every character is a box, one em wide. */
public final class DrawnFace {

    private static final String SHARED = "“”‘’—…";

    private static final CompactFace.Name NAME = new CompactFace.Name("Drawn", "Regular", 400);

    private DrawnFace() {}

    /** The face with these characters. */
    public static byte[] of(String characters) {
        Map<Integer, Shape> drawn = new TreeMap<>();
        characters.codePoints().forEach(codePoint -> drawn.put(codePoint, box()));
        drawn.computeIfPresent((int) '。', (mark, box) -> new Ellipse2D.Double(60, -200, 250, 250));
        return CompactFace.of(List.of(), new TreeSet<>(drawn.keySet()), drawn, NAME);
    }

    /**
     * A Chinese face in which everything is as wide as in Chinese text: Latin letters, digits and ASCII marks half an em,
     * all else one em; and behind it a Latin one with quotation marks, dash and ellipsis half an em wide.
     */
    public static FaceSet bilingual(String characters) {
        TreeSet<Integer> all = new TreeSet<>(List.of((int) '一'));
        (characters + SHARED).codePoints().forEach(all::add);
        IntStream.rangeClosed(' ', '~').forEach(all::add);
        byte[] chinese = narrowed(all, codePoint -> codePoint < 0x2000);
        TreeSet<Integer> shared = new TreeSet<>();
        SHARED.codePoints().forEach(shared::add);
        byte[] latin = narrowed(shared, codePoint -> true);
        return FaceSet.of(List.of(
                new FaceData(FontClass.SONG, 400, "Drawn", chinese),
                new FaceData(FontClass.SONG, 400, "Drawn Latin", latin)));
    }

    /** A face of boxes, half an em wide for some of its characters. */
    private static byte[] narrowed(TreeSet<Integer> characters, IntPredicate isNarrow) {
        SortedMap<Integer, Glyph> glyphs = new TreeMap<>();
        Outline box = Outline.of(box());
        characters.forEach(
                codePoint -> glyphs.put(codePoint, new Glyph(box, isNarrow.test(codePoint) ? 500 : CompactFace.EM)));
        return CompactFace.of(glyphs, NAME);
    }

    private static Shape box() {
        return new Rectangle2D.Double(50, -800, 900, 850);
    }

    /** A set with one face of song. */
    public static FaceSet set(String characters) {
        return FaceSet.of(List.of(new FaceData(FontClass.SONG, 400, "Drawn", of(characters))));
    }
}
