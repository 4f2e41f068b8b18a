package dev.annals.core.print.markup;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Divides a table that is wider than any page: its columns go on in further tables below, each of which begins with the
 * first column again.
 */
final class TableParts {

    private TableParts() {}

    /**
     * The tables that now stand in place of one; the table itself when its columns fit, or when cells span several.
     *
     * @param needs what its columns need
     * @param page width of the page, in dots
     */
    static List<Element> of(Element table, List<ColumnNeed> needs, double page) {
        List<List<Integer>> parts = parts(needs, page);
        if (parts.size() < 2 || isSpanned(table)) {
            return List.of(table);
        }
        List<Element> tables = new ArrayList<>();
        for (int i = parts.size() - 1; i > 0; i--) {
            Element part = (Element) table.cloneNode(true);
            part.removeAttribute("id");
            Elements.below(part, "span").stream()
                    .filter(span -> span.getAttribute("class").equals(TableCaptions.CONTINUED))
                    .forEach(span -> span.setAttribute("class", TableCaptions.CONTINUED + " part"));
            table.getParentNode().insertBefore(part, table.getNextSibling());
            keep(part, parts.get(i));
            tables.add(0, part);
        }
        keep(table, parts.get(0));
        tables.add(0, table);
        return tables;
    }

    /** The columns of each part: as few parts as there can be, all about as wide. */
    private static List<List<Integer>> parts(List<ColumnNeed> needs, double page) {
        double first = needs.get(0).floor();
        double others = needs.stream().skip(1).mapToDouble(ColumnNeed::floor).sum();
        if (first + others <= page) {
            return List.of();
        }
        double room = Math.max(page - first, page / 2);
        double wanted = others / Math.ceil(others / room);
        List<List<Integer>> parts = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        double taken = 0;
        for (int i = 1; i < needs.size(); i++) {
            double need = needs.get(i).floor();
            boolean full = taken + need > room || taken + need / 2 > wanted;
            if (full && !open.isEmpty()) {
                parts.add(open);
                open = new ArrayList<>();
                taken = 0;
            }
            open.add(i);
            taken += need;
        }
        parts.add(open);
        parts.forEach(part -> part.add(0, 0));
        return parts;
    }

    private static boolean isSpanned(Element table) {
        return Elements.below(table, "tr").stream()
                .filter(row -> !TableCaptions.isCaption(row))
                .flatMap(row -> Elements.children(row).stream())
                .anyMatch(cell -> cell.hasAttribute("colspan") || cell.hasAttribute("rowspan"));
    }

    private static void keep(Element table, List<Integer> columns) {
        for (Element row : Elements.below(table, "tr")) {
            if (TableCaptions.isCaption(row)) {
                Elements.children(row).forEach(cell -> cell.setAttribute("colspan", String.valueOf(columns.size())));
            } else {
                keepChildren(row, columns);
            }
        }
        Elements.below(table, "colgroup").forEach(group -> keepChildren(group, columns));
    }

    private static void keepChildren(Element parent, List<Integer> kept) {
        List<Element> children = Elements.children(parent);
        for (int i = 0; i < children.size(); i++) {
            if (!kept.contains(i)) {
                parent.removeChild(children.get(i));
            }
        }
    }
}
