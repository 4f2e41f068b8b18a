package dev.annals.core.print.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CompactFaceTest {

    private static final Shape CIRCLE = new Ellipse2D.Double(100, -700, 600, 600);

    private static byte[] face(SortedMap<Integer, Glyph> glyphs) {
        return CompactFace.of(glyphs, new CompactFace.Name("Drawn", "Regular", 400));
    }

    /** What AWT, which reads fonts in its own way, draws for a shape that became a character. */
    private static Shape drawn(Shape shape) throws IOException {
        byte[] face = face(new TreeMap<>(Map.of((int) '中', new Glyph(Outline.of(shape), CompactFace.EM))));
        Font font = CompactFace.read(face).get(0).deriveFont((float) CompactFace.EM);
        return font.createGlyphVector(new FontRenderContext(null, true, true), "中")
                .getGlyphOutline(0);
    }

    /** Steps of one unit up to the right: every point has the flags of the one before. */
    private static Shape stairs(int steps) {
        Path2D stairs = new Path2D.Double();
        stairs.moveTo(0, 0);
        for (int i = 1; i <= steps; i++) {
            stairs.lineTo(i, i % 2 - 2 * i);
        }
        stairs.lineTo(steps, 0);
        stairs.closePath();
        return stairs;
    }

    @Test
    void face_drawsTheShape_whenFlagsRepeat() throws IOException {
        for (int steps : new int[] {1, 2, 3, 255, 256, 257, 258, 259, 400}) {
            assertThat(drawn(stairs(steps)).getBounds2D())
                    .isEqualTo(stairs(steps).getBounds2D())
                    .isNotEqualTo(new Rectangle2D.Double());
        }
    }

    @Test
    void face_drawsTheCurve_whenPointsAreLeftToTheReader() throws IOException {
        double[] point = new double[6];
        PathIterator path = new FlatteningPathIterator(drawn(CIRCLE).getPathIterator(null), 0.1);
        for (; !path.isDone(); path.next()) {
            if (path.currentSegment(point) != PathIterator.SEG_CLOSE) {
                assertThat(Math.hypot(point[0] - 400, point[1] + 400)).isCloseTo(300, within(1.2));
            }
        }
    }

    @Test
    void outline_leavesPointsToTheReader_whenTheyAreInTheMiddle() {
        Outline outline = Outline.of(CIRCLE);
        long onCurve = outline.contours().get(0).stream()
                .filter(Outline.Point::onCurve)
                .count();
        assertThat(onCurve).isLessThan(outline.size() - onCurve);
    }

    @Test
    void advances_areKept_whenTheLastGlyphsAreAllAsWide() throws IOException {
        SortedMap<Integer, Glyph> glyphs = new TreeMap<>();
        Outline box = Outline.of(new Rectangle2D.Double(20, -500, 200, 500));
        String characters = "A一中＂￩𠮷";
        int[] widths = {612, 1000, 1000, 1000, 500, 1000};
        int[] codePoints = characters.codePoints().toArray();
        for (int i = 0; i < widths.length; i++) {
            glyphs.put(codePoints[i], new Glyph(box, widths[i]));
        }
        Advances advances = Advances.of(face(glyphs));
        for (int i = 0; i < widths.length; i++) {
            assertThat(advances.thousandths(codePoints[i])).isEqualTo(widths[i]);
        }
    }
}
