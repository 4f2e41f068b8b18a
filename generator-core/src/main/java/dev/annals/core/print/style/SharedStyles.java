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
 * tell apart share one result, so that a long table costs as many trials as it has kinds of cells. One for each
 * document.
 */
public class SharedStyles extends StyleReference {

    /** The engine numbers selectors while it reads them, with a counter that two threads may not use at once. */
    static final Object READING = new Object();

    private final boolean shares;
    private final ElementKinds kinds;
    private final Map<Look, CascadedStyle> looks = new HashMap<>();
    private final Map<Look, Optional<CascadedStyle>> pseudo = new HashMap<>();

    /** A kind of elements, and what else makes its look: an own style, or the name of a pseudo element. */
    private record Look(int kind, String own) {}

    /** For a document with this style sheet. */
    public SharedStyles(UserAgentCallback agent, String css) {
        super(agent);
        this.kinds = new ElementKinds(css);
        // Of the language, the printer has made the number of a run.
        this.shares = !css.contains(":lang");
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
        int kind = restyle ? kinds.again(element) : kinds.of(element);
        return looks.computeIfAbsent(
                new Look(kind, element.getAttribute("style")), key -> super.getCascadedStyle(element, restyle));
    }

    @Override
    public @Nullable CascadedStyle getPseudoElementStyle(Node node, String name) {
        Element element = node instanceof Element itself ? itself : (Element) node.getParentNode();
        if (!shares || element == null) {
            return super.getPseudoElementStyle(node, name);
        }
        return pseudo.computeIfAbsent(
                        new Look(kinds.of(element), name),
                        key -> Optional.ofNullable(super.getPseudoElementStyle(element, name)))
                .orElse(null);
    }
}
