package dev.annals.core.print.style;

import dev.annals.core.print.line.Paragraphs;
import dev.annals.core.print.markup.DocumentSource;
import dev.annals.core.print.page.ClosedUserAgent;
import dev.annals.core.print.page.PageCanvas;
import java.util.function.Function;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.SharedContext;

/** The styles of a document as a printer finds them. */
public final class DocumentStyles {

    private DocumentStyles() {}

    /** What a style reference finds for a document with a style sheet. */
    public static StyleReference read(
            String css, Document document, Function<UserAgentCallback, StyleReference> reference) {
        ClosedUserAgent agent = new ClosedUserAgent(new PageCanvas(), 1);
        StyleReference styles = reference.apply(agent);
        SharedContext context = new SharedContext(agent);
        context.setMedia("print");
        styles.setDocumentContext(context, new DocumentSource(css, new Paragraphs(context)), document, new Paper());
        return styles;
    }

    /** Nobody points at it. */
    private static final class Paper implements UserInterface {

        @Override
        public boolean isHover(Element element) {
            return false;
        }

        @Override
        public boolean isActive(Element element) {
            return false;
        }

        @Override
        public boolean isFocus(Element element) {
            return false;
        }
    }
}
