package dev.annals.core.print.page.move;

import static java.util.Objects.requireNonNull;

import dev.annals.core.print.page.PageCanvas;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/**
 * Brings the text behind tables, charts and other blocks of any height back onto the lines of the page, by room above
 * it; what stands in a {@code header} is placed by the style alone. Works from the top of a finished layout: every call mends the first line that stands beside the grid.
 */
public final class LineGrid {

    /** A line that stands as far from the grid counts as on it, in points. */
    private static final double TOLERANCE = 0.75;

    private final SharedContext context;
    private final OwnStyles styles;
    private final double step;

    /**
     * A grid.
     *
     * @param step distance of the lines in points
     */
    public LineGrid(SharedContext context, OwnStyles styles, double step) {
        this.context = context;
        this.styles = styles;
        this.step = step * PageCanvas.DOTS_PER_POINT;
    }

    /**
     * Mends the first line that is off the grid.
     *
     * @return whether the document must be laid out again
     */
    public boolean move(Box root) {
        LayoutContext layout = context.newLayoutContextInstance(new ITextFontContext());
        Layer pages = requireNonNull(root.getLayer());
        for (Box box : blocks(root)) {
            int top = box.getChild(0).getAbsY();
            double off = (top - requireNonNull(pages.getPage(layout, top)).getTop()) % step;
            double tolerance = TOLERANCE * PageCanvas.DOTS_PER_POINT;
            if (off > tolerance && off < step - tolerance) {
                float padding =
                        requireNonNull(box.getStyle()).getPaddingRect(0, layout).top();
                if (styles.add(requireNonNull(box.getElement()), "padding-top:" + points(step - off + padding))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String points(double dots) {
        return String.format(Locale.ROOT, "%.2fpt", dots / PageCanvas.DOTS_PER_POINT);
    }

    /** The blocks that hold lines of text as high as a step, from the top; nothing inside of tables and headers. */
    private List<Box> blocks(Box root) {
        List<Box> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private void collect(Box box, List<Box> found) {
        if (box instanceof TableBox || isHeader(box) || box instanceof BlockBox block && block.isReplaced()) {
            return;
        }
        boolean ofLines = box.getChildCount() > 0 && box.getChild(0) instanceof LineBox line && isStep(line);
        if (ofLines
                && box.getElement() != null
                && box instanceof BlockBox block
                && !requireNonNull(block.getStyle()).isAbsolute()) {
            found.add(box);
        } else {
            box.getChildren().forEach(child -> collect(child, found));
        }
    }

    private static boolean isHeader(Box box) {
        return box.getElement() != null && box.getElement().getNodeName().equals("header");
    }

    private boolean isStep(LineBox line) {
        return Math.abs(line.getHeight() - step) < PageCanvas.DOTS_PER_POINT / 2;
    }
}
