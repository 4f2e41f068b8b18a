package dev.annals.core.print.style;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.SharedContext;

/**
 * The styles of a document's elements. The engine tries every rule on every element; here elements that no rule can
 * tell apart share one result, in all documents of the style sheet, so that a run costs as many trials as there are kinds
 * of elements. One for each document.
 */
public class SharedStyles extends StyleReference {

    /** The engine numbers selectors while it reads them, with a counter that two threads may not use at once. */
    static final Object READING = new Object();

    private final boolean shares;
    private final ElementKinds kinds;

    /** The looks of elements with a style of their own; columns of tables are as wide in no other document. */
    private final Map<Look, CascadedStyle> own = new HashMap<>();

    private record Look(ElementKind kind, String own) {}

    /** For a document with a style sheet that has these kinds. */
    public SharedStyles(UserAgentCallback agent, SheetKinds sheet) {
        super(agent);
        this.kinds = new ElementKinds(sheet);
        this.shares = sheet.shareLooks();
    }

    /** The engine itself hands over no user interface where nobody can touch the pages. */
    @Override
    public void setDocumentContext(SharedContext context, NamespaceHandler names, Document document, UserInterface ui) {
        synchronized (READING) {
            super.setDocumentContext(context, names, document, ui);
        }
    }

    @Override
    public CascadedStyle getCascadedStyle(@Nullable Element element, boolean restyle) {
        if (!shares || element == null) {
            return super.getCascadedStyle(element, restyle);
        }
        ElementKind kind = restyle ? kinds.again(element) : kinds.of(element);
        String style = element.getAttribute("style");
        if (!style.isEmpty()) {
            return own.computeIfAbsent(new Look(kind, style), key -> super.getCascadedStyle(element, restyle));
        }
        CascadedStyle known = kind.style();
        if (known == null) {
            known = super.getCascadedStyle(element, restyle);
            kind.learn(known);
        }
        return known;
    }

    @Override
    public @Nullable CascadedStyle getPseudoElementStyle(Node node, String name) {
        Element element = node instanceof Element itself ? itself : (Element) node.getParentNode();
        if (!shares || element == null) {
            return super.getPseudoElementStyle(node, name);
        }
        ElementKind kind = kinds.of(element);
        Optional<CascadedStyle> known = kind.pseudo(name);
        if (known == null) {
            known = Optional.ofNullable(super.getPseudoElementStyle(element, name));
            kind.learn(name, known);
        }
        return known.orElse(null);
    }
}
