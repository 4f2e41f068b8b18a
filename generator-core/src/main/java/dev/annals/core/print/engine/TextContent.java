package dev.annals.core.print.engine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.layout.TextUtil;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.BlockBox.ContentType;
import org.xhtmlrenderer.render.InlineBox;

/**
 * Fills boxes with text that stands right in them, or in elements that flow with one text each, if its white space has
 * been collapsed. One for each layout.
 */
final class TextContent {

    private final LayoutContext layout;
    private final Generated generated;
    private final Map<CalculatedStyle, CalculatedStyle> styles = new IdentityHashMap<>();

    TextContent(LayoutContext layout, Generated generated) {
        this.layout = layout;
        this.generated = generated;
    }

    /** Whether a box was filled; if not, nothing has changed. */
    boolean fill(BlockBox box) {
        Node first = requireNonNull(box.getElement()).getFirstChild();
        if (first == null || !Nesting.allowsText(box)) {
            return false;
        }
        CalculatedStyle style = requireNonNull(box.getStyle());
        WhiteSpace space = new WhiteSpace();
        List<Styleable> content = null;
        if (first instanceof Text text) {
            if (first.getNextSibling() == null && space.isCollapsed(text.getData(), style)) {
                content = new ArrayList<>(1);
                content.add(box(text, null, ofBlock(style)));
            }
        } else if (areRuns(first, space)) {
            content = runs(first);
        }
        if (content == null || space.isAll()) {
            return false;
        }
        box.setInlineContent(content);
        box.setChildrenContentType(ContentType.INLINE);
        return true;
    }

    private boolean areRuns(Node first, WhiteSpace space) {
        for (Node node = first; node != null; node = node.getNextSibling()) {
            if (!(node instanceof Element run) || !isRun(run, space)) {
                return false;
            }
        }
        return true;
    }

    private boolean isRun(Element element, WhiteSpace space) {
        CalculatedStyle style = layout.getSharedContext().getStyle(element);
        return style.isInline()
                && element.getFirstChild() instanceof Text text
                && text.getNextSibling() == null
                && space.isCollapsed(text.getData(), style)
                && !generated.isIn(element);
    }

    private List<Styleable> runs(Node first) {
        List<Styleable> content = new ArrayList<>();
        for (Node node = first; node != null; node = node.getNextSibling()) {
            CalculatedStyle style = layout.getSharedContext().getStyle((Element) node);
            layout.resolveCounters(style);
            content.add(box((Text) requireNonNull(node.getFirstChild()), (Element) node, style));
        }
        return content;
    }

    /** The style of text in a block; the engine writes declarations for each only to find the one that was there. */
    private CalculatedStyle ofBlock(CalculatedStyle block) {
        CalculatedStyle known = styles.get(block);
        if (known == null) {
            known = block.createAnonymousStyle(IdentValue.INLINE);
            styles.put(block, known);
        }
        return known;
    }

    private static InlineBox box(Text text, @Nullable Element element, CalculatedStyle style) {
        String shown = TextUtil.transformText(text.getData(), style);
        InlineBox box = new InlineBox(shown, text, null, null, element, null, style);
        box.setStartsHere(true);
        box.setEndsHere(true);
        return box;
    }
}
