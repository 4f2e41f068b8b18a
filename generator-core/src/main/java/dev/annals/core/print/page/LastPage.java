package dev.annals.core.print.page;

import static java.util.Objects.requireNonNull;

import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/** The end of a document: the room below its last line, table or picture makes no page of its own. */
public final class LastPage {

    private LastPage() {}

    /** Takes away the pages at the end of a finished layout that nothing stands on. */
    public static void trim(Box root, SharedContext context) {
        LayoutContext layout = context.newLayoutContextInstance(new ITextFontContext());
        requireNonNull(root.getLayer()).trimEmptyPages(bottom(root, layout));
    }

    private static int bottom(Box box, LayoutContext layout) {
        int lowest = ownBottom(box, layout);
        for (Box child : box.getChildren()) {
            lowest = Math.max(lowest, bottom(child, layout));
        }
        if (box instanceof LineBox line) {
            for (Box aside : line.getNonFlowContent()) {
                lowest = Math.max(lowest, bottom(aside, layout));
            }
        }
        return lowest;
    }

    private static int ownBottom(Box box, LayoutContext layout) {
        if (box instanceof LineBox || box instanceof TableRowBox) {
            return box.getAbsY() + box.getHeight();
        }
        if (box instanceof BlockBox block && (block.isReplaced() || block.getChildCount() == 0)) {
            return (int) box.getBorderEdge(box.getAbsX(), box.getAbsY(), layout).getMaxY();
        }
        return 0;
    }
}
