package dev.annals.core.print.engine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableColumn;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.BlockBox.ContentType;
import org.xhtmlrenderer.render.Box;

/** The order of a table's parts: captions around it, its head first and its foot last (CSS 2.1, 17.2 and 17.4). */
final class TableOrder {

    private final List<Box> above = new ArrayList<>(1);
    private final List<Box> below = new ArrayList<>(1);
    private final List<Box> bodies = new ArrayList<>(1);
    private @Nullable TableSectionBox head;
    private @Nullable TableSectionBox foot;

    private TableOrder() {}

    /** A table that stands in the flow with its parts in order: itself, or a box with its captions, too. */
    static BlockBox ordered(TableBox table) {
        TableOrder order = new TableOrder();
        for (Box part : table.getChildren()) {
            order.sort(part, requireNonNull(part.getStyle()));
        }
        order.write(table);
        return order.above.isEmpty() && order.below.isEmpty() ? table : order.captioned(table);
    }

    private void sort(Box part, CalculatedStyle style) {
        IdentValue display = style.getDisplay();
        if (display == IdentValue.TABLE_CAPTION) {
            (style.isIdent(CSSName.CAPTION_SIDE, IdentValue.BOTTOM) ? below : above).add(part);
        } else if (display == IdentValue.TABLE_HEADER_GROUP && head == null) {
            head = (TableSectionBox) part;
        } else if (display == IdentValue.TABLE_FOOTER_GROUP && foot == null) {
            foot = (TableSectionBox) part;
        } else {
            bodies.add(part);
        }
    }

    private void write(TableBox table) {
        table.removeAllChildren();
        if (head != null) {
            head.setHeader(true);
            table.addChild(head);
        }
        table.addAllChildren(bodies);
        if (foot != null) {
            foot.setFooter(true);
            table.addChild(foot);
        }
    }

    private BlockBox captioned(TableBox table) {
        CalculatedStyle style = requireNonNull(table.getStyle()).createAnonymousStyle(IdentValue.BLOCK);
        BlockBox outer = new BlockBox(table.getElement(), style, true);
        outer.setFromCaptionedTable(true);
        outer.setChildrenContentType(ContentType.BLOCK);
        outer.addAllChildren(above);
        outer.addChild(table);
        outer.addAllChildren(below);
        return outer;
    }

    /** Tells a table of a column, or of those in a group of columns. */
    static void addColumns(TableBox table, Element element, CalculatedStyle style, LayoutContext layout) {
        TableColumn outer = new TableColumn(element, style);
        boolean any = false;
        if (style.isIdent(CSSName.DISPLAY, IdentValue.TABLE_COLUMN_GROUP)) {
            for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
                any |= node instanceof Element inner && addColumn(table, inner, outer, layout);
            }
        }
        if (!any) {
            table.addStyleColumn(outer);
        }
    }

    private static boolean addColumn(TableBox table, Element element, TableColumn group, LayoutContext layout) {
        CalculatedStyle style = layout.getSharedContext().getStyle(element);
        if (!style.isIdent(CSSName.DISPLAY, IdentValue.TABLE_COLUMN)) {
            return false;
        }
        TableColumn column = new TableColumn(element, style);
        column.setParent(group);
        table.addStyleColumn(column);
        return true;
    }
}
