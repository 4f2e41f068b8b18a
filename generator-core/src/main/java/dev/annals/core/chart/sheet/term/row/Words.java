package dev.annals.core.chart.sheet.term.row;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LineBreaks;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.TextStyle;

/**
 * Words of a row that have no place yet.
 *
 * @param text may be empty
 * @param style how they are set
 */
record Words(String text, TextStyle style) {

    /** Their width on one line, in canvas units. */
    double width(Faces faces) {
        return faces.width(text, style);
    }

    /** Broken into lines, the top of their box at 0. */
    Label label(double x, double width, Anchor anchor, Faces faces) {
        return new Label(new LineBreaks(faces, style).lines(text, width), x, 0, anchor, style).atTop(0);
    }
}
