package dev.annals.core.print.markup;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes the numbers and bullets of lists into the text, as {@code <span class="marker">}, so that they are
 * set in our faces and can be tagged as labels. The profile places them. Lists of a class of their own and
 * those of the contents get none.
 */
public final class ListMarkers {

    private ListMarkers() {}

    /** Changes the document. */
    public static void write(ElementIndex elements) {
        for (Element list : elements.named("ol")) {
            if (isPlain(list)) {
                number(list);
            }
        }
        for (Element list : elements.named("ul")) {
            if (isPlain(list)) {
                items(list).forEach(item -> put(item, "•"));
            }
        }
    }

    private static boolean isPlain(Element list) {
        String name = list.getAttribute("class");
        return (name.isEmpty() || name.equals(ListColumns.COLUMNS))
                && !(list.getParentNode() instanceof Element parent
                        && parent.getNodeName().equals("nav"));
    }

    private static void number(Element list) {
        String start = list.getAttribute("start");
        int number = start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
        for (Element item : items(list)) {
            put(item, number++ + ".");
        }
    }

    private static List<Element> items(Element list) {
        return Elements.children(list).stream()
                .filter(child -> child.getNodeName().equals("li"))
                .toList();
    }

    private static void put(Element item, String marker) {
        Element span = item.getOwnerDocument().createElement("span");
        span.setAttribute("class", "marker");
        span.appendChild(item.getOwnerDocument().createTextNode(marker));
        Node first = item.getFirstChild();
        while (first != null
                && !(first instanceof Element)
                && first.getTextContent().isBlank()) {
            first = first.getNextSibling();
        }
        Element home = first instanceof Element block && block.getNodeName().equals("p") ? block : item;
        home.insertBefore(span, home.getFirstChild());
    }
}
