package dev.annals.core.print.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Walks through a document's elements. */
public final class Elements {

    /** The element that is put around a text node which has siblings. */
    public static final String RUN = "run";

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "br", "cite", "code", "em", "i", "img", "mark", "q", RUN, "small", "span", "strong",
            "sub", "sup", "time", "u");

    private Elements() {}

    /** All elements with this name, in document order. */
    public static List<Element> named(Document document, String name) {
        return list(document.getElementsByTagName(name));
    }

    /** All elements of a document, in document order. */
    public static List<Element> all(Document document) {
        return list(document.getElementsByTagName("*"));
    }

    /** All elements with this name below another, in document order. */
    public static List<Element> below(Element element, String name) {
        return list(element.getElementsByTagName(name));
    }

    /** The elements directly below another. */
    public static List<Element> children(Element element) {
        return list(element.getChildNodes());
    }

    /** Whether it is part of a line of text by nature. */
    public static boolean isInline(Element element) {
        return INLINE.contains(element.getNodeName());
    }

    /** Whether the class attribute has this word. */
    public static boolean hasClass(Element element, String name) {
        String classes = element.getAttribute("class");
        int at = classes.indexOf(name);
        while (at >= 0) {
            int end = at + name.length();
            boolean begins = at == 0 || Character.isWhitespace(classes.charAt(at - 1));
            if (begins && (end == classes.length() || Character.isWhitespace(classes.charAt(end)))) {
                return true;
            }
            at = classes.indexOf(name, at + 1);
        }
        return false;
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The element before another one, under the same parent. */
    public static Optional<Element> before(Element element) {
        Node node = element.getPreviousSibling();
        while (node != null && !(node instanceof Element)) {
            node = node.getPreviousSibling();
        }
        return Optional.ofNullable((Element) node);
    }

    /** The element behind another one, under the same parent. */
    public static Optional<Element> after(Element element) {
        Node node = element.getNextSibling();
        while (node != null && !(node instanceof Element)) {
            node = node.getNextSibling();
        }
        return Optional.ofNullable((Element) node);
    }
}
