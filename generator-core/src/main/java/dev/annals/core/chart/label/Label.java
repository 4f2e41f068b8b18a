package dev.annals.core.chart.label;

import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.TextStyle;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Words at a place.
 *
 * @param lines one or more lines, from the top
 * @param x where the anchor of every line stands, in canvas units
 * @param baseline of the first line, in canvas units, downwards
 * @param anchor which point of a line stands at x
 * @param style how it is set
 */
public record Label(List<String> lines, double x, double baseline, Anchor anchor, TextStyle style) {

    // The em box of a Chinese face: this share of the size above the baseline, the rest below.
    private static final double ASCENT = 0.88;

    /** Keeps its own copy. */
    public Label {
        lines = List.copyOf(lines);
    }

    /** A label of one line. */
    public static Label of(String text, double x, double baseline, Anchor anchor, TextStyle style) {
        return new Label(List.of(text), x, baseline, anchor, style);
    }

    /** Baseline of a line, counted from 0. */
    public double baseline(int line) {
        return baseline + line * style.leading();
    }

    /** The space its em boxes take. */
    public Rectangle2D.Double box(Faces faces) {
        var width = faces.width(lines, style);
        var height = (lines.size() - 1) * style.leading() + style.size();
        return new Rectangle2D.Double(x - anchor.share() * width, baseline - ASCENT * style.size(), width, height);
    }

    /** An empty label as high as this one and a gap, to keep a place for it in a column. */
    public Label block(double gap) {
        var height = (lines.size() - 1) * style.leading() + style.size() + gap;
        return of("", x, baseline, anchor, new TextStyle(height, style.weight(), style.ink()));
    }

    /** The same words elsewhere. */
    public Label moved(double dx, double dy) {
        return new Label(lines, x + dx, baseline + dy, anchor, style);
    }

    /** The same words with the middle of their box at a height. */
    public Label centredOn(double y) {
        return atTop(y - ((lines.size() - 1) * style.leading() + style.size()) / 2);
    }

    /** The same words with the top of their box at a height. */
    public Label atTop(double y) {
        return new Label(lines, x, y + ASCENT * style.size(), anchor, style);
    }

    /** The same words with the bottom of their box at a height. */
    public Label atBottom(double y) {
        return atTop(y - (lines.size() - 1) * style.leading() - style.size());
    }

    /** The same words, shifted sideways by as little as brings them between two edges; the left edge wins. */
    public Label between(double left, double right, Faces faces) {
        var box = box(faces);
        var dx = Math.max(left - box.getMinX(), Math.min(0, right - box.getMaxX()));
        return moved(dx, 0);
    }
}
