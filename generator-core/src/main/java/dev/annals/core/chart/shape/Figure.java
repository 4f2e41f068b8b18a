package dev.annals.core.chart.shape;

import dev.annals.core.chart.plot.Artwork;
import dev.annals.core.chart.plot.Mark;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.ChartHints;

/**
 * Shapes that belong together.
 *
 * @param title what a reader is told who points at them; absent where they say nothing of their own, such as a grid
 * @param hit the shape that the pointer may hit, where it is larger than what is drawn
 * @param pieces the hindmost first
 */
public record Figure(Optional<String> title, Optional<Shape> hit, List<Piece> pieces) implements Artwork {

    /** Keeps its own copy. */
    public Figure {
        pieces = List.copyOf(pieces);
    }

    /** Shapes without a title. */
    public static Figure untitled(List<Piece> pieces) {
        return new Figure(Optional.empty(), Optional.empty(), pieces);
    }

    /** A mark. */
    public static Figure of(String title, List<Piece> pieces) {
        return new Figure(Optional.of(title), Optional.empty(), pieces);
    }

    /** A thin mark with a larger shape to point at. */
    public static Figure of(String title, Shape hit, List<Piece> pieces) {
        return new Figure(Optional.of(title), Optional.of(hit), pieces);
    }

    @Override
    public void draw(Graphics2D canvas) {
        title.ifPresent(told -> canvas.setRenderingHint(ChartHints.KEY_BEGIN_ELEMENT, element(told)));
        pieces.forEach(piece -> piece.draw(canvas));
        if (title.isPresent()) {
            canvas.setRenderingHint(ChartHints.KEY_END_ELEMENT, Boolean.TRUE);
        }
    }

    private Map<String, Object> element(String told) {
        var element = new LinkedHashMap<String, Object>();
        element.put(Mark.TITLE, told);
        hit.ifPresent(shape -> element.put(Mark.HIT, shape));
        return element;
    }
}
