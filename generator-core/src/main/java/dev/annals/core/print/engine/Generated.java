package dev.annals.core.print.engine;

import org.w3c.dom.Element;
import org.xhtmlrenderer.context.StyleReference;

/** What style sheets put before and behind the content of elements. */
record Generated(StyleReference css) {

    /** Whether there is some in an element. */
    boolean isIn(Element element) {
        return css.getPseudoElementStyle(element, "before") != null
                || css.getPseudoElementStyle(element, "after") != null;
    }
}
