package dev.annals.core.print.markup;

import dev.annals.core.print.font.PrintFont;
import dev.annals.core.print.line.Paragraph;
import dev.annals.core.print.line.Paragraphs;
import dev.annals.core.print.page.PageCanvas;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontContext;

/**
 * Gives the columns of tables widths that suit their content, and the numbers of a column one decimal mark.
 * Columns of numbers, changes, units, dates and statuses take what their widest cell needs; the others share the rest by
 * what is in them. Where that is too little, first the heads of the narrow columns are broken, then their cells, and
 * the decimal marks no longer stand one below the other.
 */
public final class TableColumns {

    private static final Set<String> NARROW = Set.of("number", "change", "unit", "status", "date", "ordinal");

    /** Of these, those whose cells are never broken. */
    private static final Set<String> UNBROKEN = Set.of("status", "date", "ordinal");

    /** A text of more ems takes several lines when another column needs the room. */
    private static final float WIDEST_NAME = 13;

    /** A text gets as many ems even where the numbers beside it must move closer. */
    private static final float NARROWEST_NAME = 8;

    /** The same two for columns that say less than those of names do: remarks and names of offices. */
    private static final Map<String, Float> WIDEST = Map.of("text", 10f, "short", 6f);

    private static final Map<String, Float> NARROWEST = Map.of("text", 6f, "short", 4f);

    /** A column of prose with fewer ems cannot be read; a word of more is broken, and so is a number. */
    private static final float FEWEST = 3;

    private static final float LONGEST_WORD = 12;
    private static final float LONGEST_NUMBER = 12;

    /** Room between the columns, in em. */
    private static final float GUTTER = 1.2f;

    /** What a column needs that only has cells which span others, too. */
    private static final ColumnNeed NOTHING = new ColumnNeed(false, 0, 0, 0, 0, 0);

    /** Width of a text on one line, and of the widest part of it that no line end divides. */
    private record Words(float line, float unit) {}

    private final SharedContext context;
    private final LayoutContext fonts;
    private final TurnedPages pages;
    private final Paragraphs paragraphs;

    private TableColumns(SharedContext context, Paragraphs paragraphs) {
        this.context = context;
        this.paragraphs = paragraphs;
        this.fonts = context.newLayoutContextInstance(new ITextFontContext());
        this.pages = new TurnedPages(context, fonts);
    }

    /** Writes widths into the {@code col} elements of a document whose styles the context knows. */
    public static void fit(ElementIndex elements, SharedContext context, Paragraphs paragraphs) {
        TableColumns columns = new TableColumns(context, paragraphs);
        elements.named("table").forEach(columns::fit);
    }

    private void fit(Element table) {
        List<Element> cols = columns(table);
        List<List<Element>> columns = TableGrid.of(table, cols.size()).columns();
        if (cols.isEmpty() || columns.stream().allMatch(List::isEmpty)) {
            return;
        }
        List<DecimalTails> aligned = new ArrayList<>();
        for (int i = 0; i < cols.size(); i++) {
            aligned.add(tails(columns.get(i), cols.get(i)));
        }
        List<ColumnNeed> needs = needs(cols, columns, aligned);
        double page = pages.width(table, ColumnNeed.isTooWide(needs, pages.width()));
        List<Element> parts = TableParts.of(table, needs, page);
        if (parts.size() > 1) {
            parts.forEach(this::fit);
            return;
        }
        if (ColumnNeed.fit(needs, page)) {
            pad(columns, aligned);
        } else if (aligned.stream().anyMatch(tails -> tails != DecimalTails.NONE)) {
            needs = needs(cols, columns, Collections.nCopies(cols.size(), DecimalTails.NONE));
        }
        double[] widths = ColumnNeed.widths(needs, page);
        for (int i = 0; i < cols.size(); i++) {
            if (!cols.get(i).hasAttribute("style")) {
                cols.get(i).setAttribute("style", "width:" + points(widths[i]));
            }
        }
    }

    /** A table that says nothing of its columns has columns of prose. */
    private List<Element> columns(Element table) {
        List<Element> cols = Elements.below(table, "col");
        int count = TableCaptions.columns(table);
        if (!cols.isEmpty() || count == 0) {
            return cols;
        }
        Element group = table.getOwnerDocument().createElement("colgroup");
        for (int i = 0; i < count; i++) {
            group.appendChild(table.getOwnerDocument().createElement("col"));
        }
        table.insertBefore(group, table.getFirstChild());
        return Elements.children(group);
    }

    private DecimalTails tails(List<Element> cells, Element col) {
        return Set.of("number", "change").contains(col.getAttribute("class"))
                ? DecimalTails.of(cells, cell -> font(cell)::advance)
                : DecimalTails.NONE;
    }

    private List<ColumnNeed> needs(List<Element> cols, List<List<Element>> columns, List<DecimalTails> tails) {
        List<ColumnNeed> needs = new ArrayList<>();
        for (int i = 0; i < cols.size(); i++) {
            needs.add(
                    columns.get(i).isEmpty()
                            ? NOTHING
                            : need(columns.get(i), tails.get(i), cols.get(i).getAttribute("class")));
        }
        return needs;
    }

    private ColumnNeed need(List<Element> cells, DecimalTails tails, String kind) {
        float whole = 0;
        float headBroken = 0;
        float least = 0;
        boolean unbroken = UNBROKEN.contains(kind);
        for (int i = 0; i < cells.size(); i++) {
            Element cell = cells.get(i);
            boolean head = isHead(cell);
            Words words = words(cell);
            float line = words.line + tails.padding(i);
            float unit = unbroken && !head ? line : words.unit + tails.padding(i);
            whole = Math.max(whole, line);
            headBroken = Math.max(headBroken, head ? unit : line);
            least = Math.max(least, unit);
        }
        float em = font(cells.get(0)).getSize2D();
        float room = Math.max(GUTTER * em, padding(cells));
        boolean narrow = NARROW.contains(kind);
        float floor = narrow
                ? Math.min(least, LONGEST_NUMBER * em)
                : Math.max(Math.min(whole, FEWEST * em), Math.min(least, LONGEST_WORD * em));
        if (!narrow) {
            least = Math.max(least, Math.min(whole, NARROWEST.getOrDefault(kind, NARROWEST_NAME) * em));
        }
        float wide = WIDEST.getOrDefault(kind, WIDEST_NAME) * em;
        float comfortable = Math.min(whole, Math.max(least, wide)) + room;
        return new ColumnNeed(narrow, whole + room, headBroken + room, least + room, comfortable, floor + room);
    }

    /** The widest of the paragraphs of a cell, or the cell as one when it has none. */
    private Words words(Element cell) {
        Node first = cell.getFirstChild();
        boolean plain = first != null && first.getNodeType() == Node.TEXT_NODE && first.getNextSibling() == null;
        List<Element> blocks = plain ? List.of() : Elements.below(cell, "p");
        if (blocks.isEmpty()) {
            return measured(cell);
        }
        Words widest = new Words(0, 0);
        for (Element block : blocks) {
            Words words = measured(block);
            widest = new Words(Math.max(widest.line, words.line), Math.max(widest.unit, words.unit));
        }
        return widest;
    }

    private Words measured(Element block) {
        Paragraph paragraph = paragraphs.single(block.getTextContent().strip(), font(block));
        return new Words(paragraph.width(), paragraph.widestUnit());
    }

    private static boolean isHead(Element cell) {
        return cell.getParentNode() instanceof Element row
                && row.getParentNode() instanceof Element group
                && group.getNodeName().equals("thead");
    }

    private void pad(List<List<Element>> columns, List<DecimalTails> tails) {
        for (int column = 0; column < columns.size(); column++) {
            for (int i = 0; i < columns.get(column).size(); i++) {
                float tail = tails.get(column).padding(i);
                Element cell = columns.get(column).get(i);
                if (tail > 0) {
                    cell.setAttribute("style", "padding-right:" + points(tail + paddingRight(cell)));
                    context.getStyle(cell, true);
                }
            }
        }
    }

    /** The room that the style sheet leaves left and right of the words, and a hair more. */
    private float padding(List<Element> cells) {
        float widest = 0;
        for (Element cell : cells) {
            var padding = context.getStyle(cell).getPaddingRect(0, fonts);
            widest = Math.max(widest, padding.left() + padding.right());
        }
        return widest + PageCanvas.DOTS_PER_POINT / 2f;
    }

    private float paddingRight(Element cell) {
        return context.getStyle(cell).getPaddingRect(0, fonts).right();
    }

    private PrintFont font(Element cell) {
        return (PrintFont) context.getStyle(cell).getFSFont(fonts);
    }

    private static String points(double dots) {
        return BigDecimal.valueOf(Math.round(dots / PageCanvas.DOTS_PER_POINT * 100), 2) + "pt";
    }
}
