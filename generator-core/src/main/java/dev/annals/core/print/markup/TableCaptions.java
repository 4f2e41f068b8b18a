package dev.annals.core.print.markup;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Makes the caption of a table the first row of its head, so that it never parts from the table and comes back
 * above the head on every page that the table goes on to. There it is followed by the words of the caption's
 * attribute {@code data-continued}, such as （续）; the table's first page shows the caption alone.
 */
public final class TableCaptions {

    /** Class of the row and the cell that a caption becomes. */
    private static final String CAPTION = "caption";

    /** Class of the words that only stand where a table goes on. */
    public static final String CONTINUED = "continued";

    private TableCaptions() {}

    /** Changes the document; a table without a caption or without a head stays as it is. */
    public static void write(ElementIndex elements) {
        for (Element table : elements.named("table")) {
            Optional<Element> caption = child(table, "caption");
            Optional<Element> head = child(table, "thead");
            if (caption.isPresent() && head.isPresent()) {
                move(caption.get(), head.get());
            }
        }
    }

    /** The cell that a table's caption became. */
    public static Optional<Element> cell(Element table) {
        return child(table, "thead")
                .flatMap(head -> Elements.children(head).stream()
                        .filter(TableCaptions::isCaption)
                        .findFirst())
                .flatMap(row -> Elements.children(row).stream().findFirst());
    }

    /** Whether an element is the row that a caption became. */
    public static boolean isCaption(Element element) {
        return element.getNodeName().equals("tr")
                && element.getAttribute("class").equals(CAPTION);
    }

    private static void move(Element caption, Element head) {
        Document document = head.getOwnerDocument();
        Element cell = document.createElement("th");
        cell.setAttribute("class", CAPTION);
        cell.setAttribute("colspan", String.valueOf(Math.max(1, columns((Element) head.getParentNode()))));
        while (caption.getFirstChild() != null) {
            cell.appendChild(caption.getFirstChild());
        }
        String words = caption.getAttribute("data-continued");
        if (!words.isEmpty()) {
            Element continued = document.createElement("span");
            continued.setAttribute("class", CONTINUED);
            continued.appendChild(document.createTextNode(words));
            cell.appendChild(continued);
        }
        Element row = document.createElement("tr");
        row.setAttribute("class", CAPTION);
        row.appendChild(cell);
        head.insertBefore(row, head.getFirstChild());
        caption.getParentNode().removeChild(caption);
    }

    /** How many columns a table has by its first row, that of the caption aside. */
    static int columns(Element table) {
        Optional<Element> first = Elements.below(table, "tr").stream()
                .filter(row -> !isCaption(row))
                .findFirst();
        int columns = 0;
        for (Element cell : first.map(Elements::children).orElse(List.of())) {
            columns += TableGrid.span(cell, "colspan");
        }
        return columns;
    }

    private static Optional<Element> child(Element parent, String name) {
        return Elements.children(parent).stream()
                .filter(element -> element.getNodeName().equals(name))
                .findFirst();
    }
}
