package dev.annals.core.print.style;

import java.util.IdentityHashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** The kinds of a document's elements, so far as they have been asked for. One for each document. */
final class ElementKinds {

    private final SheetKinds sheet;
    /** A document has some thousands of elements. */
    private final Map<Element, ElementKind> kinds = new IdentityHashMap<>(1 << 12);

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
        StringBuilder traits = new StringBuilder(64);
        if (element.getParentNode() instanceof Element above) {
            traits.append(of(above).number());
        }
        traits.append('\f');
        sheet.write(element, traits);
        Element before = sheet.askForSiblings() ? SheetKinds.before(element) : null;
        if (before != null) {
            traits.append('\f');
            if (sheet.askForChains()) {
                traits.append(of(before).number());
            } else {
                sheet.write(before, traits);
            }
        }
        return traits.toString();
    }
}
