package dev.annals.core.print.engine;

import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.PaintingInfo;
import org.xhtmlrenderer.render.BlockBox;

/** A block whose text is set in lines by us where it can be. */
final class LinedBlock extends BlockBox {

    private final TextLines lines;
    private boolean set;

    LinedBlock(Element element, CalculatedStyle style, TextLines lines) {
        super(element, style, false);
        this.lines = lines;
    }

    @Override
    protected void layoutInlineChildren(LayoutContext layout, int top, int breakAt, boolean again) {
        boolean plain = TextLines.isPlain(layout, this);
        set = again && plain && lines.set(layout, this, top);
        if (!set) {
            super.layoutInlineChildren(layout, top, breakAt, again);
            if (plain) {
                lines.learn(layout, this);
            }
        }
    }

    @Override
    protected void calcChildPaintingInfo(CssContext context, PaintingInfo bounds, boolean useCache) {
        if (set) {
            TextLines.addBounds(this, bounds, context);
        } else {
            super.calcChildPaintingInfo(context, bounds, useCache);
        }
    }
}
