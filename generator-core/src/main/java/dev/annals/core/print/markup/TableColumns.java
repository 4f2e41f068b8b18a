package dev.annals.core.print.markup;

import dev.annals.core.print.font.PrintFont;
import dev.annals.core.print.line.Paragraph;
import dev.annals.core.print.line.Paragraphs;
import dev.annals.core.print.page.PageCanvas;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontContext;

/**
 * Gives the columns of tables widths that suit their content, and the numbers of a column one decimal mark.
 * Columns of numbers, changes, units and statuses take what their widest cell needs; of the others the widest
 * takes the rest. Where that is too little, the heads of the narrow columns are broken.
 */
public final class TableColumns {

    private static final Set<String> NARROW = Set.of("number", "change", "unit", "status");

    /** A text of more ems takes several lines when another column needs the room. */
    private static final float WIDEST_NAME = 13;

    /** Room between the columns, in em. */
    private static final float GUTTER = 1.2f;

    private final SharedContext context;
    private final LayoutContext fonts;

    /**
     * What a column needs, in dots.
     *
     * @param whole with every cell on one line
     * @param broken with its head broken
     */
    private record Need(boolean narrow, float whole, float broken) {}

    private TableColumns(SharedContext context) {
        this.context = context;
        this.fonts = context.newLayoutContextInstance(new ITextFontContext());
    }

    /** Writes widths into the {@code col} elements of a document whose styles the context knows. */
    public static void fit(Document document, SharedContext context) {
        TableColumns columns = new TableColumns(context);
        Elements.named(document, "table").forEach(columns::fit);
    }

    private void fit(Element table) {
        List<Element> cols = Elements.below(table, "col");
        List<List<Element>> rows = rows(table, cols.size());
        if (cols.isEmpty() || rows.isEmpty()) {
            return;
        }
        List<Need> needs = new ArrayList<>();
        for (int i = 0; i < cols.size(); i++) {
            int column = i;
            List<Element> cells = rows.stream().map(row -> row.get(column)).toList();
            needs.add(need(cells, cols.get(i).getAttribute("class")));
        }
        int flexible = widestFlexible(needs);
        boolean breakHeads = needs.stream().mapToDouble(Need::whole).sum() > pageWidth();
        for (int i = 0; i < cols.size(); i++) {
            Need need = needs.get(i);
            if (i != flexible && !cols.get(i).hasAttribute("style")) {
                cols.get(i).setAttribute("style", "width:" + points(breakHeads ? need.broken : need.whole));
            }
        }
    }

    private static int widestFlexible(List<Need> needs) {
        int widest = -1;
        for (int i = 0; i < needs.size(); i++) {
            boolean wider = widest < 0 || needs.get(i).whole > needs.get(widest).whole;
            if (!needs.get(i).narrow && wider) {
                widest = i;
            }
        }
        return widest;
    }

    private float pageWidth() {
        return Layer.createPageBox(fonts, "first").getContentWidth(fonts);
    }

    private static List<List<Element>> rows(Element table, int columns) {
        List<List<Element>> rows = new ArrayList<>();
        for (Element row : Elements.below(table, "tr")) {
            List<Element> cells = Elements.children(row);
            if (cells.size() == columns && cells.stream().noneMatch(cell -> cell.hasAttribute("colspan"))) {
                rows.add(cells);
            }
        }
        return rows;
    }

    private Need need(List<Element> cells, String kind) {
        boolean narrow = NARROW.contains(kind);
        DecimalTails tails = kind.equals("number") || kind.equals("change")
                ? DecimalTails.of(cells, cell -> font(cell)::advance)
                : DecimalTails.none(cells.size());
        float whole = 0;
        float broken = 0;
        for (int i = 0; i < cells.size(); i++) {
            Element cell = cells.get(i);
            Paragraph text = Paragraphs.single(cell.getTextContent().strip(), font(cell));
            whole = Math.max(whole, text.width() + tails.padding(i));
            boolean head = cell.getParentNode() instanceof Element row
                    && row.getParentNode() instanceof Element group
                    && group.getNodeName().equals("thead");
            broken = Math.max(broken, head ? text.widestUnit() : text.width() + tails.padding(i));
            if (tails.padding(i) > 0) {
                cell.setAttribute("style", "padding-right:" + points(tails.padding(i) + paddingRight(cell)));
                context.getStyle(cell, true);
            }
        }
        float em = font(cells.get(0)).getSize2D();
        float most = narrow ? Float.MAX_VALUE : WIDEST_NAME * em;
        return new Need(narrow, Math.min(whole, most) + GUTTER * em, Math.min(broken, most) + GUTTER * em);
    }

    private float paddingRight(Element cell) {
        return context.getStyle(cell).getPaddingRect(0, fonts).right();
    }

    private PrintFont font(Element cell) {
        return (PrintFont) context.getStyle(cell).getFSFont(fonts);
    }

    private static String points(float dots) {
        return String.format(Locale.ROOT, "%.2fpt", dots / PageCanvas.DOTS_PER_POINT);
    }
}
