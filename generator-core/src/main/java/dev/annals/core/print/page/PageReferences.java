package dev.annals.core.print.page;

import static java.util.Objects.requireNonNull;

import dev.annals.core.print.tag.Landing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.extend.ContentFunction;
import org.xhtmlrenderer.css.parser.FSFunction;
import org.xhtmlrenderer.layout.FunctionData;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Gives {@code target-counter(attr(href), page)} the number printed on the target's page. The layout engine's
 * own function fails for targets in the last stretch of pages that are numbered together.
 */
public final class PageReferences implements ContentFunction {

    /** The blocks with which page numbering starts afresh, from the top. */
    private final List<Box> starts;

    private PageReferences(List<Box> starts) {
        this.starts = starts;
    }

    /** Replaces the function below a laid-out root. */
    public static void install(Box root) {
        List<Box> starts = new ArrayList<>();
        new PageReferences(starts).visit(root);
        starts.sort(Comparator.comparingInt(Box::getAbsY));
    }

    /** Plain loops: a document has some ten thousand boxes. */
    private void visit(Box box) {
        if (box instanceof InlineLayoutBox inline) {
            visit(inline);
        } else {
            if (isStart(box)) {
                starts.add(box);
            }
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

    private static boolean isStart(Box box) {
        return box instanceof BlockBox
                && box.getElement() != null
                && box.getStyle() != null
                && box.getStyle().isIdent(CSSName.FS_PAGE_SEQUENCE, IdentValue.START);
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
        int page = page(context, Landing.of(target));
        int first = 0;
        for (Box start : starts) {
            int candidate = page(context, start);
            first = candidate <= page ? candidate : first;
        }
        return Integer.toString(page - first + 1);
    }

    private static int page(RenderingContext context, Box box) {
        return requireNonNull(requireNonNull(context.getRootLayer()).getPage(context, box.getAbsY()))
                .getPageNo();
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
