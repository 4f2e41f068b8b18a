package dev.annals.core.chart.canvas;

import dev.annals.core.chart.theme.Ink;
import dev.annals.core.chart.theme.Inks;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A canvas that draws on a page, with the colours that the inks of the theme have there. Hints and clips are ignored, since
 * paper has nothing to point at and the theme keeps every mark inside the plot.
 */
public final class PaperCanvas extends ShapeCanvas {

    private final Graphics2D page;
    private final Inks inks;

    /** A canvas over a page. */
    public PaperCanvas(Graphics2D page, Inks inks) {
        this.page = page;
        this.inks = inks;
    }

    @Override
    public void fill(Shape shape) {
        page.setPaint(inks.colour(Ink.of(getPaint())));
        page.fill(placed(shape));
    }

    @Override
    public void draw(Shape shape) {
        page.setPaint(inks.colour(Ink.of(getPaint())));
        page.setStroke(getStroke());
        page.draw(placed(shape));
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
        // nothing to hint at
    }
}
