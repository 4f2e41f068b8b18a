package dev.annals.core.print.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks through a document's elements. */
public final class Elements {

    /** The element that is put around a text node which has siblings. */
    public static final String RUN = "run";

    private static final String ANY = "*";

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "br", "cite", "code", "em", "i", "img", "mark", "q", RUN, "small", "span", "strong",
            "sub", "sup", "time", "u");

    private Elements() {}

    /** All elements with this name, in document order; {@code *} is any name. */
    public static List<Element> named(Document document, String name) {
        List<Element> found = new ArrayList<>();
        addNamed(document, name, found);
        return found;
    }

    /** All elements of a document, in document order. */
    public static List<Element> all(Document document) {
        return named(document, ANY);
    }

    /** All elements with this name below another, in document order; {@code *} is any name. */
    public static List<Element> below(Element element, String name) {
        List<Element> found = new ArrayList<>();
        addNamed(element, name, found);
        return found;
    }

    /** The elements directly below another. */
    public static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        return children;
    }

    // The DOM's own lists look for each of their nodes from the one before, and twice.
    private static void addNamed(Node parent, String name, List<Element> found) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            // Dearer to ask a text for its interfaces than for its kind.
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                Element element = (Element) child;
                if (name.equals(ANY) || name.equals(element.getNodeName())) {
                    found.add(element);
                }
                addNamed(element, name, found);
            }
        }
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
