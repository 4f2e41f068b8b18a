package dev.annals.core.print.page.move;

import static java.util.Objects.requireNonNull;

import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.PageBox;

/**
 * Rows that the style sheet keeps together, as a group's title and its first row. The layout engine moves them to the top
 * of the next page and forgets that the table's head is repeated there.
 */
public final class MovedRows {

    private MovedRows() {}

    /** Lowers a row whose layout begins at the very top of a page to below the repeated head of its table. */
    public static void place(LayoutContext context, BlockBox box) {
        if (!(box instanceof TableRowBox row) || !context.isPageBreaksAllowed()) {
            return;
        }
        PageBox page = requireNonNull(context.getRootLayer()).getFirstPage(context, row);
        if (page == null || page.getTop() != row.getAbsY()) {
            return;
        }
        // The engine has added the row's own padding already.
        int head = context.getExtraSpaceTop() - row.getExtraSpaceTop();
        row.setY(row.getY() + head);
        context.translate(0, head);
        row.calcCanvasLocation();
    }
}
