package dev.annals.core.print.page.move;

import static java.util.Objects.requireNonNull;

import dev.annals.core.print.markup.Elements;
import dev.annals.core.print.page.PageCanvas;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/**
 * Sinks blocks with {@code vertical-align: bottom} to the foot of the page that they stand on, such as the 版记. Where such
 * a block also has {@code page-break-before: left}, that page is one with an even number: the one that the text ends on, or
 * a later one. A page that is left empty for it, and then its own, have no number (GB/T 9704-2012, 7.5).
 */
public final class PageFoot {

    /** What is as near to the foot counts as standing there, in points. */
    private static final float TOLERANCE = 0.25f;

    private final SharedContext context;
    private final OwnStyles styles;
    private final PageStyles pages;
    private final Set<Element> even = new LinkedHashSet<>();
    /** Whether anything can sink at all; most profiles have nothing, and their boxes need no walk. */
    private boolean sinks;

    private boolean moved;
    private int lastBottom;

    /** For a document whose styles the context knows, before its first layout. */
    public PageFoot(Document document, SharedContext context, OwnStyles styles, PageStyles pages) {
        this.context = context;
        this.styles = styles;
        this.pages = pages;
        for (Element element : Elements.all(document)) {
            CalculatedStyle style = context.getStyle(element);
            if (!style.isIdent(CSSName.VERTICAL_ALIGN, IdentValue.BOTTOM)) {
                continue;
            }
            sinks |= !style.isIdent(CSSName.DISPLAY, IdentValue.TABLE_CELL);
            if (style.isIdent(CSSName.PAGE_BREAK_BEFORE, IdentValue.LEFT)) {
                breakBefore(element, "auto");
                even.add(element);
            }
        }
    }

    private void breakBefore(Element element, String value) {
        String own = element.getAttribute("style").replaceAll(";?page-break-before:\\w+", "");
        element.setAttribute("style", own + ";page-break-before:" + value);
        context.getStyle(element, true);
    }

    /**
     * Sinks the first block that does not stand at the foot of its page.
     *
     * @return whether the document must be laid out again
     */
    public boolean move(Box root) {
        lastBottom = 0;
        return sinks
                && move(
                        root,
                        requireNonNull(root.getLayer()),
                        context.newLayoutContextInstance(new ITextFontContext()));
    }

    private boolean move(Box box, Layer pages, LayoutContext layout) {
        Element element = box.getElement();
        if (element != null && sinks(box)) {
            PageBox page = requireNonNull(pages.getPage(layout, box.getAbsY()));
            if (even.contains(element) && page.isRightPage() && !moved) {
                moved = true;
                breakBefore(element, "left");
                if (lastBottom <= page.getTop()) {
                    this.pages.strip(page.getPageNo());
                    this.pages.strip(page.getPageNo() + 1);
                }
                return true;
            }
            float room = (page.getBottom() - box.getAbsY() - box.getHeight()) / PageCanvas.DOTS_PER_POINT;
            if (room > TOLERANCE && room < page.getContentHeight(layout) / PageCanvas.DOTS_PER_POINT) {
                float margin =
                        requireNonNull(box.getStyle()).getMarginRect(0, layout).top() / PageCanvas.DOTS_PER_POINT;
                return styles.add(
                        element, String.format(Locale.ROOT, "margin-top:%.3fpt", margin + room - TOLERANCE / 2));
            }
        }
        if (box instanceof LineBox || box instanceof TableBox || box instanceof BlockBox block && block.isReplaced()) {
            lastBottom = Math.max(lastBottom, box.getAbsY() + box.getHeight());
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
