package dev.annals.core.print.font;

import dev.annals.core.setting.FontClass;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A face without any font: every character is a box, one em wide. */
public final class DrawnFace {

    private DrawnFace() {}

    /** The face with these characters. */
    public static byte[] of(String characters) {
        Map<Integer, Shape> drawn = new TreeMap<>();
        characters.codePoints().forEach(codePoint -> drawn.put(codePoint, new Rectangle2D.Double(50, -800, 900, 850)));
        drawn.computeIfPresent((int) '。', (mark, box) -> new Ellipse2D.Double(60, -200, 250, 250));
        return CompactFace.of(
                List.of(), new TreeSet<>(drawn.keySet()), drawn, new CompactFace.Name("Drawn", "Regular", 400));
    }

    /** A set with one face of song. */
    public static FaceSet set(String characters) {
        return FaceSet.of(List.of(new FaceData(FontClass.SONG, 400, "Drawn", of(characters))));
    }
}
