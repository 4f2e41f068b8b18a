package dev.annals.core.print.engine;

import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;

/** A block whose text is set in lines by us where it can be. */
final class LinedBlock extends BlockBox {

    private final TextLines lines;

    LinedBlock(Element element, CalculatedStyle style, TextLines lines) {
        super(element, style, false);
        this.lines = lines;
    }

    @Override
    protected void layoutInlineChildren(LayoutContext layout, int top, int breakAt, boolean again) {
        if (!again || !lines.set(layout, this, top)) {
            super.layoutInlineChildren(layout, top, breakAt, again);
            lines.learn(layout, this);
        } else if (TextLines.areDivided(layout, this)) {
            // The engine keeps enough of them together.
            resetChildren(layout);
            removeAllChildren();
            super.layoutInlineChildren(layout, top, breakAt, true);
        } else {
            TextLines.justify(this);
        }
    }
}
