package dev.annals.core.print.page.picture;

import java.awt.Point;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextReplacedElement;

/** What stands in a box of its own on the page and never changes its size. */
abstract class BoxedElement implements ITextReplacedElement {

    private final int width;
    private final int height;
    private Point location = new Point();

    /** A box of this size in dots. */
    BoxedElement(int width, int height) {
        this.width = width;
        this.height = height;
    }

    @Override
    public final int getIntrinsicWidth() {
        return width;
    }

    @Override
    public final int getIntrinsicHeight() {
        return height;
    }

    @Override
    public final Point getLocation() {
        return location;
    }

    @Override
    public final void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public final void detach(LayoutContext context) {
        // it holds nothing
    }

    @Override
    public final boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public final boolean hasBaseline() {
        return false;
    }

    @Override
    public final int getBaseline() {
        return 0;
    }
}
