package dev.annals.core.print.page.move;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/** The end of a document: the room below its last line, table or picture makes no page of its own. */
public final class LastPage {

    private final LayoutContext layout;
    private final int top;

    private LastPage(LayoutContext layout, int top) {
        this.layout = layout;
        this.top = top;
    }

    /** Takes away the pages at the end of a finished layout that nothing stands on. */
    public static void trim(Box root, SharedContext context) {
        Layer layer = requireNonNull(root.getLayer());
        List<PageBox> pages = layer.getPages();
        if (!pages.isEmpty()) {
            int top = pages.get(pages.size() - 1).getTop();
            layer.trimEmptyPages(
                    new LastPage(context.newLayoutContextInstance(new ITextFontContext()), top).bottom(root, 0));
        }
    }

    /** How far a box and what is in it reach down, or a lower place seen; not all is looked at once the last page is reached. */
    private int bottom(Box box, int seen) {
        int lowest = Math.max(seen, ownBottom(box));
        // From the end: what stands on the last page is found at once.
        for (int i = box.getChildCount() - 1; i >= 0 && lowest <= top; i--) {
            lowest = bottom(box.getChild(i), lowest);
        }
        if (box instanceof LineBox line && lowest <= top) {
            for (Box aside : line.getNonFlowContent()) {
                lowest = bottom(aside, lowest);
            }
        }
        return lowest;
    }

    private int ownBottom(Box box) {
        if (box instanceof LineBox || box instanceof TableRowBox) {
            return box.getAbsY() + box.getHeight();
        }
        if (box instanceof BlockBox block && (block.isReplaced() || block.getChildCount() == 0)) {
            return (int) box.getBorderEdge(box.getAbsX(), box.getAbsY(), layout).getMaxY();
        }
        return 0;
    }
}
