package dev.annals.core.print.markup;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xhtmlrenderer.context.StyleReference;

/**
 * Takes the mark off bound figures that are all that is in their cell and look as the cell does: the mark is there for style
 * sheets and other programs. Most cells of a report have one element less to be styled, measured and looked at.
 */
public final class PlainFigures {

    private PlainFigures() {}

    /** Changes a document that has these styles. */
    public static void write(ElementIndex elements, StyleReference styles) {
        for (Element span : elements.take("span")) {
            Node text = span.getFirstChild();
            if (isAlone(span) && isAlone(text) && isMark(span) && isPlain(span, styles)) {
                span.getParentNode().replaceChild(text, span);
            }
        }
    }

    private static boolean isAlone(@Nullable Node node) {
        return node != null && node.getPreviousSibling() == null && node.getNextSibling() == null;
    }

    /** Whether it says nothing that a reader would miss. */
    private static boolean isMark(Element span) {
        if (!span.getAttribute("class").equals("figure") || span.getFirstChild().getNodeType() != Node.TEXT_NODE) {
            return false;
        }
        NamedNodeMap attributes = span.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.item(i).getNodeName();
            if (!name.equals("class") && !name.startsWith("data-")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(Element span, StyleReference styles) {
        return styles.getCascadedStyle(span, false).countAssigned() == 0
                && styles.getPseudoElementStyle(span, "before") == null
                && styles.getPseudoElementStyle(span, "after") == null;
    }
}
