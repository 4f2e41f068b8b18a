package dev.annals.core.print.style;

import java.util.IdentityHashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** The kinds of a document's elements, so far as they have been asked for. One for each document. */
final class ElementKinds {

    private final SheetKinds sheet;
    /** A document has some thousands of elements. */
    private final Map<Element, ElementKind> kinds = new IdentityHashMap<>(1 << 12);

    /** What is being written; one for all elements. */
    private final StringBuilder traits = new StringBuilder();

    /** For a document with this style sheet. */
    ElementKinds(SheetKinds sheet) {
        this.sheet = sheet;
    }

    /** An element's kind, as it was when first asked for. */
    ElementKind of(Element element) {
        ElementKind known = kinds.get(element);
        return known == null ? again(element) : known;
    }

    /** An element's kind, as it is now. */
    ElementKind again(Element element) {
        ElementKind kind = sheet.kind(traits(element));
        kinds.put(element, kind);
        return kind;
    }

    /** What a selector may ask for; the form feed, which no attribute of a document holds, stands between its parts. */
    private String traits(Element element) {
        ElementKind above = element.getParentNode() instanceof Element parent ? of(parent) : null;
        Element before = sheet.askForSiblings() ? SheetKinds.before(element) : null;
        ElementKind beside = before != null && sheet.askForChains() ? of(before) : null;
        traits.setLength(0);
        if (above != null) {
            traits.append(above.number());
        }
        traits.append('\f');
        sheet.write(element, traits);
        if (before != null) {
            traits.append('\f');
            if (beside != null) {
                traits.append(beside.number());
            } else {
                sheet.write(before, traits);
            }
        }
        return traits.toString();
    }
}
