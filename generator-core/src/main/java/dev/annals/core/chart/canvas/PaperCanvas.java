package dev.annals.core.chart.canvas;

import dev.annals.core.chart.theme.Ink;
import dev.annals.core.chart.theme.Inks;
import java.awt.BasicStroke;
import java.awt.RenderingHints;
import java.awt.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A canvas that draws on paper, with the colours that the inks of the theme have there. Hints and clips are ignored, since
 * paper has nothing to point at and the theme keeps every mark inside the plot.
 */
public final class PaperCanvas extends ShapeCanvas {

    private final Paper paper;
    private final Inks inks;

    /** A canvas over a sheet. */
    public PaperCanvas(Paper paper, Inks inks) {
        this.paper = paper;
        this.inks = inks;
    }

    @Override
    public void fill(Shape shape) {
        paper.fill(placed(shape), inks.colour(Ink.of(getPaint())));
    }

    @Override
    public void draw(Shape shape) {
        paper.draw(placed(shape), (BasicStroke) getStroke(), inks.colour(Ink.of(getPaint())));
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
        // nothing to hint at
    }
}
