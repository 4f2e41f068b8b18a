package dev.annals.core.print.markup;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Sets lists of the class {@code columns} in two columns: one or more {@code div.band}, each with two {@code div.column},
 * between the list and its items. The items stay in their order, column by column; how they are shared out is for the
 * layout to say.
 */
public final class ListColumns {

    /** Class of the lists. */
    public static final String COLUMNS = "columns";

    private static final String BAND =
            "display:table;table-layout:fixed;width:100%;margin:0;border-collapse:collapse;page-break-inside:avoid";

    private static final String COLUMN = "display:table-cell;width:50%;vertical-align:top";

    private ListColumns() {}

    /** Changes the document: every list has one band, its columns as long as the words of their items are. */
    public static void write(ElementIndex elements) {
        for (Element list : lists(elements)) {
            List<Element> items = Elements.children(list);
            int whole = list.getTextContent().length();
            int first = 0;
            int length = 0;
            while (first < items.size() && length * 2 < whole) {
                length += items.get(first++).getTextContent().length();
            }
            share(list, List.of(items.subList(0, first), items.subList(first, items.size())));
        }
    }

    /** The lists in two columns that are not inside of another. */
    public static List<Element> lists(ElementIndex elements) {
        List<Element> lists = new ArrayList<>(elements.named("ul"));
        lists.addAll(elements.named("ol"));
        lists.removeIf(list -> !Elements.hasClass(list, COLUMNS));
        return lists;
    }

    /** The items of a list in columns, in order. */
    public static List<Element> items(Element list) {
        return Elements.children(list).stream()
                .flatMap(band -> Elements.children(band).stream())
                .flatMap(column -> Elements.children(column).stream())
                .toList();
    }

    /** How many items each column has. */
    public static List<Integer> sizes(Element list) {
        return Elements.children(list).stream()
                .flatMap(band -> Elements.children(band).stream())
                .map(column -> Elements.children(column).size())
                .toList();
    }

    /** Shares the items of a list out to columns, two to a band. */
    public static void share(Element list, List<List<Element>> columns) {
        List<Element> old = Elements.children(list);
        for (int i = 0; i < columns.size(); i += 2) {
            Element band = div(list, "band", BAND);
            columns.subList(i, i + 2).forEach(items -> items.forEach(div(band, "column", COLUMN)::appendChild));
        }
        old.stream().filter(child -> child.getParentNode() == list).forEach(list::removeChild);
    }

    private static Element div(Element parent, String name, String style) {
        Element div = parent.getOwnerDocument().createElement("div");
        div.setAttribute("class", name);
        div.setAttribute("style", style);
        parent.appendChild(div);
        return div;
    }
}
