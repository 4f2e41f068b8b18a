package dev.annals.core.print.page;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/** Sinks blocks with {@code vertical-align: bottom} to the foot of the page that they stand on, such as the 版记. */
public final class PageFoot {

    /** What is as near to the foot counts as standing there, in points. */
    private static final float TOLERANCE = 0.25f;

    private final SharedContext context;
    private final OwnStyles styles;

    /** For a document whose styles the context knows. */
    public PageFoot(SharedContext context, OwnStyles styles) {
        this.context = context;
        this.styles = styles;
    }

    /**
     * Sinks the first block that does not stand at the foot of its page.
     *
     * @return whether the document must be laid out again
     */
    public boolean move(Box root) {
        return move(root, requireNonNull(root.getLayer()), context.newLayoutContextInstance(new ITextFontContext()));
    }

    private boolean move(Box box, Layer pages, LayoutContext layout) {
        Element element = box.getElement();
        if (element != null && sinks(box)) {
            PageBox page = requireNonNull(pages.getPage(layout, box.getAbsY()));
            float room = (page.getBottom() - box.getAbsY() - box.getHeight()) / PageCanvas.DOTS_PER_POINT;
            if (room > TOLERANCE && room < page.getContentHeight(layout) / PageCanvas.DOTS_PER_POINT) {
                float margin =
                        requireNonNull(box.getStyle()).getMarginRect(0, layout).top() / PageCanvas.DOTS_PER_POINT;
                return styles.add(
                        element, String.format(Locale.ROOT, "margin-top:%.3fpt", margin + room - TOLERANCE / 2));
            }
        }
        for (Box child : box.getChildren()) {
            if (move(child, pages, layout)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sinks(Box box) {
        return box instanceof BlockBox block
                && !(box instanceof TableCellBox)
                && !requireNonNull(block.getStyle()).isInlineBlock()
                && requireNonNull(block.getStyle()).isIdent(CSSName.VERTICAL_ALIGN, IdentValue.BOTTOM);
    }
}
