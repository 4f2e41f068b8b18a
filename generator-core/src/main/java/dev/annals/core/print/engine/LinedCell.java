package dev.annals.core.print.engine;

import static java.util.Objects.requireNonNull;

import java.awt.Rectangle;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.layout.CollapsedBorderSide;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.PaintingInfo;
import org.xhtmlrenderer.newtable.CollapsedBorderValue;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.newtable.TableColumn;
import org.xhtmlrenderer.render.BorderPainter;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.RenderingContext;

/** A cell whose text is set in lines by us where it can be, and whose collapsed borders may be those of another. */
final class LinedCell extends TableCellBox {

    private static final Rectangle NOWHERE = new Rectangle();

    private final TextLines lines;
    private boolean set;
    private @Nullable LinedCell like;

    LinedCell(Element element, CalculatedStyle style, TextLines lines) {
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

    /** It has no margins and text has none to collapse with; the engine looks through the row for another cell's. */
    @Override
    public boolean isTopMarginCalculated() {
        return getChildrenContentType() == ContentType.INLINE || super.isTopMarginCalculated();
    }

    @Override
    public boolean isBottomMarginCalculated() {
        return getChildrenContentType() == ContentType.INLINE || super.isBottomMarginCalculated();
    }

    @Override
    public void calcCollapsedBorder(CssContext context) {
        like = null;
        super.calcCollapsedBorder(context);
    }

    /** Takes the collapsed borders of a cell that stands among others as this one does. */
    void shareBorders(LinedCell other) {
        like = other.like == null ? other : other.like;
    }

    @Override
    public BorderPropertySet getBorder(CssContext context) {
        return like == null ? super.getBorder(context) : like.getBorder(context);
    }

    @Override
    public boolean hasCollapsedPaintingBorder() {
        return like != null || super.hasCollapsedPaintingBorder();
    }

    @Override
    protected BorderPropertySet getCollapsedPaintingBorder() {
        return like == null ? super.getCollapsedPaintingBorder() : like.getCollapsedPaintingBorder();
    }

    @Override
    public CollapsedBorderValue getCollapsedBorderTop() {
        return like == null ? super.getCollapsedBorderTop() : like.getCollapsedBorderTop();
    }

    @Override
    public CollapsedBorderValue getCollapsedBorderRight() {
        return like == null ? super.getCollapsedBorderRight() : like.getCollapsedBorderRight();
    }

    @Override
    public CollapsedBorderValue getCollapsedBorderBottom() {
        return like == null ? super.getCollapsedBorderBottom() : like.getCollapsedBorderBottom();
    }

    @Override
    public CollapsedBorderValue getCollapsedBorderLeft() {
        return like == null ? super.getCollapsedBorderLeft() : like.getCollapsedBorderLeft();
    }

    /** The engine measures all that is around a cell for a background that few have. */
    @Override
    public void paintBackground(RenderingContext context) {
        CalculatedStyle style = requireNonNull(getStyle());
        if (getChildrenContentType() == ContentType.EMPTY || !style.isVisible() || isBackgroundAround(style)) {
            super.paintBackground(context);
        } else {
            context.getOutputDevice().paintBackground(context, style, NOWHERE, NOWHERE, BorderPropertySet.EMPTY_BORDER);
        }
    }

    private boolean isBackgroundAround(CalculatedStyle style) {
        Box row = requireNonNull(getParent());
        Box section = requireNonNull(row.getParent());
        TableColumn column = requireNonNull(getTable()).colElement(getCol());
        return style.isHasBackground()
                || requireNonNull(row.getStyle()).isHasBackground()
                || requireNonNull(section.getStyle()).isHasBackground()
                || column != null && requireNonNull(column.getStyle()).isHasBackground();
    }

    /** The engine keeps those it has seen, of which it never sees one again. */
    @Override
    public void addCollapsedBorders(Set<CollapsedBorderValue> seen, List<CollapsedBorderSide> sides) {
        add(getCollapsedBorderTop(), BorderPainter.TOP, sides);
        add(getCollapsedBorderRight(), BorderPainter.RIGHT, sides);
        add(getCollapsedBorderBottom(), BorderPainter.BOTTOM, sides);
        add(getCollapsedBorderLeft(), BorderPainter.LEFT, sides);
    }

    private void add(CollapsedBorderValue border, int side, List<CollapsedBorderSide> sides) {
        if (border.exists()) {
            sides.add(new CollapsedBorderSide(this, side));
        }
    }
}
