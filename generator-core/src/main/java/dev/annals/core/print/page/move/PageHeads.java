package dev.annals.core.print.page.move;

import static java.util.Objects.requireNonNull;

import dev.annals.core.print.page.PageCanvas;
import java.awt.Rectangle;
import java.util.Locale;
import java.util.Set;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/**
 * Lets every heading that begins a page stand equally low on it: with the whole room above it that its style asks for, also
 * where the page ends within that room. Works from the top of a finished layout: every call mends the first heading.
 */
public final class PageHeads {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** What is missing less than this is not seen, in points. */
    private static final float TOLERANCE = 0.5f;

    private final SharedContext context;
    private final OwnStyles styles;
    private int lastBottom;

    /** For a document whose styles the context knows. */
    public PageHeads(SharedContext context, OwnStyles styles) {
        this.context = context;
        this.styles = styles;
    }

    /**
     * Lowers the first heading that stands too high on its page.
     *
     * @return whether the document must be laid out again
     */
    public boolean move(Box root) {
        lastBottom = 0;
        return move(root, requireNonNull(root.getLayer()), context.newLayoutContextInstance(new ITextFontContext()));
    }

    private boolean move(Box box, Layer pages, LayoutContext layout) {
        if (box.getElement() != null
                && box instanceof BlockBox
                && HEADINGS.contains(box.getElement().getNodeName())
                && lower(box, pages, layout)) {
            return true;
        }
        if (box instanceof LineBox
                || box instanceof TableRowBox
                || box instanceof BlockBox block && block.isReplaced()) {
            lastBottom = Math.max(lastBottom, box.getAbsY() + box.getHeight());
            return false;
        }
        for (Box child : box.getChildren()) {
            if (move(child, pages, layout)) {
                return true;
            }
        }
        return false;
    }

    private boolean lower(Box heading, Layer pages, LayoutContext layout) {
        Rectangle edge = heading.getBorderEdge(heading.getAbsX(), heading.getAbsY(), layout);
        PageBox page = requireNonNull(pages.getPage(layout, edge.y));
        boolean begins = page.getPageNo() > 0 && lastBottom > 0 && lastBottom <= page.getTop();
        float room = requireNonNull(heading.getStyle()).getMarginRect(0, layout).top();
        float missing = (room - (edge.y - page.getTop())) / PageCanvas.DOTS_PER_POINT;
        if (!begins || missing <= TOLERANCE) {
            return false;
        }
        float padding =
                requireNonNull(heading.getStyle()).getPaddingRect(0, layout).top() / PageCanvas.DOTS_PER_POINT;
        return styles.add(
                requireNonNull(heading.getElement()),
                String.format(Locale.ROOT, "padding-top:%.2fpt", padding + missing));
    }
}
