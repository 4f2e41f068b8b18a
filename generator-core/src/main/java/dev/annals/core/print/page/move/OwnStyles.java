package dev.annals.core.print.page.move;

import dev.annals.core.print.markup.Elements;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.xhtmlrenderer.layout.SharedContext;

/** Declarations that the printer adds to single elements after it has seen a layout; each once. One for each document. */
public final class OwnStyles {

    private final SharedContext context;
    private final Map<Element, Set<String>> added = new IdentityHashMap<>();

    /** For a document whose styles the context knows. */
    public OwnStyles(SharedContext context) {
        this.context = context;
    }

    /**
     * Adds to an element's own style, once for each property.
     *
     * @return whether it was added
     */
    public boolean add(Element element, String declaration) {
        String property = declaration.substring(0, declaration.indexOf(':'));
        if (!added.computeIfAbsent(element, key -> new HashSet<>()).add(property)) {
            return false;
        }
        String own = element.getAttribute("style");
        element.setAttribute("style", own.isEmpty() ? declaration : own + ";" + declaration);
        context.getStyle(element, true);
        // What is below has inherited.
        Elements.below(element, "*").forEach(inner -> context.getStyle(inner, true));
        return true;
    }
}
