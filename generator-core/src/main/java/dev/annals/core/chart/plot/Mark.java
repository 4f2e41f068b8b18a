package dev.annals.core.chart.plot;

import dev.annals.core.chart.theme.Ink;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;
import org.jfree.chart.ChartHints;

/**
 * One mark that stands for one figure.
 *
 * @param title what a reader is told who points at it; a canvas that knows JFreeChart's element hints writes it
 * @param ink its colour
 * @param fill whether it is full or, for a provisional figure, hollow
 */
public record Mark(String title, Ink ink, Fill fill) {

    /** Key of the title in the map that opens an element. */
    public static final String TITLE = "title";

    /** Key of the shape that the pointer may hit, which may be larger than the mark. */
    public static final String HIT = "hit";

    /** How a mark is filled. */
    public enum Fill {
        /** A settled figure. */
        FULL,
        /** A provisional figure. */
        HOLLOW;

        /** The filling of a figure's mark. */
        public static Fill of(boolean provisional) {
            return provisional ? HOLLOW : FULL;
        }
    }

    /** The ink of its inside. */
    public Ink inside() {
        return fill == Fill.FULL ? ink : Ink.CARD;
    }

    /** Opens its element. */
    public void begin(Graphics2D canvas) {
        canvas.setRenderingHint(ChartHints.KEY_BEGIN_ELEMENT, Map.of(TITLE, title));
    }

    /** Opens its element with a larger shape to point at. */
    public void begin(Graphics2D canvas, Shape hit) {
        canvas.setRenderingHint(ChartHints.KEY_BEGIN_ELEMENT, Map.of(TITLE, title, HIT, hit));
    }

    /** Closes its element. */
    public static void end(Graphics2D canvas) {
        canvas.setRenderingHint(ChartHints.KEY_END_ELEMENT, Boolean.TRUE);
    }
}
