package dev.annals.core.print.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Where the cells of a table stand when some of them span several columns or rows, after the table model of HTML; a cell
 * never goes on beyond its head or body.
 */
final class TableGrid {

    /** Class of the cells above a table's last rule. */
    private static final String END = "end";

    /** Class of the rows of a head that are not its first. */
    private static final String LOWER = "lower";

    private static final Pattern SPAN = Pattern.compile("[1-9]\\d{0,3}");

    private record Spot(int row, int column) {}

    private final List<List<Element>> columns = new ArrayList<>();
    private final Set<Spot> taken = new HashSet<>();
    private int row;

    private TableGrid(int count) {
        for (int i = 0; i < count; i++) {
            columns.add(new ArrayList<>());
        }
    }

    /** The cells of a table with so many columns; marks those that end it and the lower rows of its head. */
    static TableGrid of(Element table, int columns) {
        TableGrid grid = new TableGrid(columns);
        List<Element> sections = Elements.children(table).stream()
                .filter(child -> child.getNodeName().matches("thead|tbody|tfoot"))
                .toList();
        for (Element section : sections) {
            boolean last = section == sections.get(sections.size() - 1);
            grid.add(Elements.children(section), section.getNodeName().equals("thead"), last);
        }
        return grid;
    }

    /** The cells of each column, without those that span several. */
    List<List<Element>> columns() {
        return columns.stream().map(List::copyOf).toList();
    }

    private void add(List<Element> rows, boolean head, boolean last) {
        boolean lower = false;
        for (int i = 0; i < rows.size(); i++) {
            if (head && lower) {
                mark(rows.get(i), LOWER);
            }
            lower |= !TableCaptions.isCaption(rows.get(i));
            add(rows.get(i), rows.size() - i, last);
            row++;
        }
    }

    private void add(Element line, int left, boolean last) {
        int column = 0;
        for (Element cell : Elements.children(line)) {
            while (!taken.isEmpty() && taken.contains(new Spot(row, column))) {
                column++;
            }
            int width = span(cell, "colspan");
            int height = Math.min(span(cell, "rowspan"), left);
            if (width == 1 && column < columns.size()) {
                columns.get(column).add(cell);
            }
            if (last && height == left && left > 1) {
                mark(cell, END);
            }
            for (int i = 0; i < width * height && (width > 1 || height > 1); i++) {
                taken.add(new Spot(row + i / width, column + i % width));
            }
            column += width;
        }
    }

    /** How many columns or rows a cell spans; one where it says nothing that makes sense. */
    static int span(Element cell, String name) {
        String span = cell.getAttribute(name);
        // Nearly every cell has none: no pattern for all of them.
        return !span.isEmpty() && SPAN.matcher(span).matches() ? Integer.parseInt(span) : 1;
    }

    private static void mark(Element element, String name) {
        if (!Elements.hasClass(element, name)) {
            element.setAttribute("class", (element.getAttribute("class") + " " + name).strip());
        }
    }
}
