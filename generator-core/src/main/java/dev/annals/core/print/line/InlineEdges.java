package dev.annals.core.print.line;

import java.util.LinkedHashSet;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;

/** The edges of inline elements that have room of their own, such as the number before a caption. */
final class InlineEdges {

    private final SharedContext context;
    private final LayoutContext layout;

    InlineEdges(SharedContext context, LayoutContext layout) {
        this.context = context;
        this.layout = layout;
    }

    /** Whether an edge with room stands between two texts of a paragraph, one behind the other. */
    boolean stand(Text before, Text after) {
        if (!Gaps.isScriptBorder(
                before.getData().codePointBefore(before.getLength()),
                after.getData().codePointAt(0))) {
            return false;
        }
        Set<Element> left = around(before);
        Set<Element> right = around(after);
        return left.stream().anyMatch(element -> !right.contains(element) && hasRoomBehind(element))
                || right.stream().anyMatch(element -> !left.contains(element) && hasRoomBefore(element));
    }

    private static Set<Element> around(Text text) {
        Set<Element> around = new LinkedHashSet<>();
        for (Node node = text.getParentNode(); node instanceof Element element; node = node.getParentNode()) {
            around.add(element);
        }
        return around;
    }

    private boolean hasRoomBehind(Element element) {
        CalculatedStyle style = context.getStyle(element);
        return style.getMarginRect(0, layout).right()
                        + style.getBorder(layout).right()
                        + style.getPaddingRect(0, layout).right()
                > 0;
    }

    private boolean hasRoomBefore(Element element) {
        CalculatedStyle style = context.getStyle(element);
        return style.getMarginRect(0, layout).left()
                        + style.getBorder(layout).left()
                        + style.getPaddingRect(0, layout).left()
                > 0;
    }
}
