package dev.annals.core.print.page;

import static java.util.Objects.requireNonNull;

import dev.annals.core.print.tag.Landing;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.extend.ContentFunction;
import org.xhtmlrenderer.css.parser.FSFunction;
import org.xhtmlrenderer.layout.FunctionData;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Gives {@code target-counter(attr(href), page)} the number printed on the target's page. The layout engine's
 * own function fails for targets in the last stretch of pages that are numbered together.
 */
public final class PageReferences implements ContentFunction {

    /** The links and all that they stand in. */
    private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

    private PageReferences(List<Element> links) {
        for (Node node : links) {
            while (node instanceof Element element && around.add(element)) {
                node = element.getParentNode();
            }
        }
    }

    /** Replaces the function in the links of a document, below its laid-out root. */
    public static void install(Box root, List<Element> links) {
        new PageReferences(links).visit(root);
    }

    /** A document has some ten thousand boxes, and few of them hold a link. */
    private void visit(Box box) {
        if (box.getElement() != null && !around.contains(box.getElement())) {
            return;
        }
        if (box instanceof InlineLayoutBox inline) {
            visit(inline);
        } else {
            for (int i = 0; i < box.getChildCount(); i++) {
                visit(box.getChild(i));
            }
        }
    }

    private void visit(InlineLayoutBox box) {
        List<?> children = box.getInlineChildren();
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof InlineText text) {
                replace(text);
            } else {
                visit((Box) children.get(i));
            }
        }
    }

    private void replace(InlineText text) {
        if (text.isDynamicFunction() && text.getFunctionData().getFunction().is("target-counter")) {
            text.setFunctionData(new FunctionData(this, text.getFunctionData().getFunction()));
        }
    }

    @Override
    public String calculate(RenderingContext context, FSFunction function, InlineText text) {
        Element link = requireNonNull(text.getParent()).getElement();
        String href = link == null ? "" : link.getAttribute("href");
        Box target = href.startsWith("#") ? context.getBoxById(href.substring(1)) : null;
        if (target == null) {
            return "";
        }
        return Integer.toString(number(context, Landing.of(target)));
    }

    /** The engine counts well from the page that it paints; so for a while that is the target's. */
    private static int number(RenderingContext context, Box target) {
        Layer pages = requireNonNull(context.getRootLayer());
        PageBox there = requireNonNull(pages.getPage(context, target.getAbsY()));
        PageBox here = requireNonNull(context.getPage());
        int painted = context.getPageNo();
        context.setPage(there.getPageNo(), there);
        int number = pages.getRelativePageNo(context) + 1;
        context.setPage(painted, here);
        return number;
    }

    @Override
    public boolean isStatic() {
        return false;
    }

    @Override
    public @Nullable String calculate(LayoutContext context, FSFunction function) {
        return null;
    }

    @Override
    public String getLayoutReplacementText() {
        return "999";
    }

    @Override
    public boolean canHandle(LayoutContext context, FSFunction function) {
        return false;
    }
}
