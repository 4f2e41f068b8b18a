package dev.annals.core.print.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A document that was read and its elements by name: one walk for all who look for some of them. What is put into the
 * document later is not among them; what is moved is.
 */
public final class ElementIndex {

    private final Document document;
    private final Map<String, List<Element>> byName = new HashMap<>();
    private final List<Element> headings = new ArrayList<>();

    /** Of a document as it is now. */
    public ElementIndex(Document document) {
        this.document = document;
        for (Element element : Elements.all(document)) {
            byName.computeIfAbsent(element.getNodeName(), name -> new ArrayList<>())
                    .add(element);
            if (isHeading(element.getNodeName())) {
                headings.add(element);
            }
        }
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** The document. */
    public Document document() {
        return document;
    }

    /** The elements with this name, in document order. */
    public List<Element> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The elements with this name, to be forgotten here: most of them go. */
    List<Element> take(String name) {
        List<Element> taken = byName.remove(name);
        return taken == null ? List.of() : taken;
    }

    /** The elements h1 to h6, in document order. */
    List<Element> headings() {
        return headings;
    }
}
