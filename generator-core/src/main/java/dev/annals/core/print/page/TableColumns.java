package dev.annals.core.print.page;

import dev.annals.core.print.font.PrintFont;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontContext;

/**
 * Gives the columns of tables widths that suit their content, and the numbers of a column one decimal mark.
 * Columns of numbers, changes, units and statuses take what their widest cell needs; of the others the
 * widest takes the rest.
 */
public final class TableColumns {

    private static final Set<String> NARROW = Set.of("number", "change", "unit", "status");

    private static final Set<String> DECIMAL = Set.of("number", "change");

    private static final Pattern INTEGER_PART = Pattern.compile("^[^\\d]*\\d[\\d,]*");

    /** A name of more ems takes several lines when another column needs the room. */
    private static final float WIDEST_NAME = 13;

    /** Room between the columns, in em. */
    private static final float GUTTER = 1.2f;

    private final SharedContext context;
    private final LayoutContext fonts;

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
        int widestFlexible = -1;
        float[] widths = new float[cols.size()];
        for (int i = 0; i < cols.size(); i++) {
            widths[i] = alignedWidth(column(rows, i), kind(cols.get(i)));
            boolean flexible = !NARROW.contains(kind(cols.get(i)));
            if (flexible && (widestFlexible < 0 || widths[i] > widths[widestFlexible])) {
                widestFlexible = i;
            }
        }
        for (int i = 0; i < cols.size(); i++) {
            boolean narrow = NARROW.contains(kind(cols.get(i)));
            float em = em(rows.get(0).get(i));
            float width = (narrow ? widths[i] : Math.min(widths[i], WIDEST_NAME * em)) + GUTTER * em;
            if (i != widestFlexible && cols.get(i).getAttribute("style").isEmpty()) {
                cols.get(i).setAttribute("style", "width:" + points(width));
            }
        }
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

    private static List<Element> column(List<List<Element>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    private static String kind(Element col) {
        return col.getAttribute("class");
    }

    private float alignedWidth(List<Element> cells, String kind) {
        float[] tails = new float[cells.size()];
        float longest = 0;
        if (DECIMAL.contains(kind)) {
            for (int i = 0; i < tails.length; i++) {
                Element cell = cells.get(i);
                tails[i] = cell.getNodeName().equals("td") ? tail(cell) : -1;
                longest = Math.max(longest, tails[i]);
            }
        }
        float widest = 0;
        for (int i = 0; i < tails.length; i++) {
            Element cell = cells.get(i);
            float padding = tails[i] < 0 ? 0 : longest - tails[i];
            widest = Math.max(widest, width(cell, cell.getTextContent().strip()) + padding);
            if (padding > 0 && DECIMAL.contains(kind)) {
                cell.setAttribute("style", "padding-right:" + points(padding));
                context.getStyle(cell, true);
            }
        }
        return widest;
    }

    /** Width of what follows the integer part, or -1 when the cell holds no number. */
    private float tail(Element cell) {
        String text = cell.getTextContent().strip();
        Matcher integer = INTEGER_PART.matcher(text);
        return integer.find() ? width(cell, text.substring(integer.end())) : -1;
    }

    private float width(Element cell, String text) {
        return font(cell).advance(text);
    }

    private float em(Element cell) {
        return font(cell).getSize2D();
    }

    private PrintFont font(Element cell) {
        return (PrintFont) context.getStyle(cell).getFSFont(fonts);
    }

    private String points(float dots) {
        return String.format(Locale.ROOT, "%.2fpt", dots / PageCanvas.DOTS_PER_POINT);
    }
}
