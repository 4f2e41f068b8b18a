package dev.annals.core.print.font;

import dev.annals.core.setting.FontClass;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A face without any font: every character is a box, one em wide. */
public final class DrawnFace {

    private static final String SHARED = "“”‘’—…";

    private static final int HMTX = 0x686D7478;

    private DrawnFace() {}

    /** The face with these characters. */
    public static byte[] of(String characters) {
        Map<Integer, Shape> drawn = new TreeMap<>();
        characters.codePoints().forEach(codePoint -> drawn.put(codePoint, new Rectangle2D.Double(50, -800, 900, 850)));
        drawn.computeIfPresent((int) '。', (mark, box) -> new Ellipse2D.Double(60, -200, 250, 250));
        return CompactFace.of(
                List.of(), new TreeSet<>(drawn.keySet()), drawn, new CompactFace.Name("Drawn", "Regular", 400));
    }

    /**
     * A Chinese face in which everything is as wide as in Chinese text: Latin letters, digits and ASCII marks half an em,
     * all else one em; and behind it a Latin one with quotation marks, dash and ellipsis half an em wide.
     */
    public static FaceSet bilingual(String characters) {
        TreeSet<Integer> all = new TreeSet<>(List.of((int) '一'));
        (characters + SHARED).codePoints().forEach(all::add);
        IntStream.rangeClosed(' ', '~').forEach(all::add);
        byte[] chinese = narrowed(of(text(all)), all, codePoint -> codePoint < 0x2000);
        TreeSet<Integer> shared = new TreeSet<>();
        SHARED.codePoints().forEach(shared::add);
        byte[] latin = narrowed(of(SHARED), shared, codePoint -> true);
        return FaceSet.of(List.of(
                new FaceData(FontClass.SONG, 400, "Drawn", chinese),
                new FaceData(FontClass.SONG, 400, "Drawn Latin", latin)));
    }

    private static String text(TreeSet<Integer> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::appendCodePoint);
        return text.toString();
    }

    /** The face with half the advance for some of its characters; the first glyph is that of none. */
    private static byte[] narrowed(byte[] face, TreeSet<Integer> characters, IntPredicate isNarrow) {
        ByteBuffer file = ByteBuffer.wrap(face.clone());
        int tables = file.getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (file.getInt(entry) == HMTX) {
                int glyph = file.getInt(entry + 8);
                for (int codePoint : characters) {
                    glyph += 4;
                    file.putShort(glyph, (short) (isNarrow.test(codePoint) ? 500 : 1000));
                }
            }
        }
        return file.array();
    }

    /** A set with one face of song. */
    public static FaceSet set(String characters) {
        return FaceSet.of(List.of(new FaceData(FontClass.SONG, 400, "Drawn", of(characters))));
    }
}
