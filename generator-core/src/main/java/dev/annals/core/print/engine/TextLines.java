package dev.annals.core.print.engine;

import static java.util.Objects.requireNonNull;

import dev.annals.core.print.line.LineMeter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.PaintingInfo;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineBox;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/**
 * Sets blocks of text in a single style in lines, as most cells and paragraphs are. The engine works out for every line
 * where text of a style stands in it, and copies the text up to each place where a line may end; here it does so for the
 * first block of a kind, whose lines show how those of all others look. One for each document.
 */
final class TextLines {

    private final LineMeter meter;
    private final Map<Styles, Optional<LineLook>> looks = new HashMap<>();

    /** Of a block and of the text in it. */
    private record Styles(CalculatedStyle block, CalculatedStyle text) {}

    /** For a document whose lines are broken so. */
    TextLines(LineMeter meter) {
        this.meter = meter;
    }

    /**
     * Sets the content of a box whose lines are {@linkplain #isPlain plain} from a height in it, in dots.
     *
     * @return whether it did; if not, the engine must, and {@linkplain #learn shows} how
     */
    boolean set(LayoutContext layout, BlockBox box, int top) {
        CalculatedStyle text = style(box.getInlineContent());
        LineLook look = text == null ? null : look(box, text);
        if (look == null) {
            return false;
        }
        new LineSetter(layout, box, top, look, meter).set();
        if (areDivided(layout, box)) {
            // The engine keeps enough of them together.
            box.resetChildren(layout, 0, box.getChildCount() - 1);
            box.removeAllChildren();
            return false;
        }
        justify(box);
        return true;
    }

    private @Nullable LineLook look(BlockBox box, CalculatedStyle text) {
        return looks.getOrDefault(new Styles(requireNonNull(box.getStyle()), text), Optional.empty())
                .orElse(null);
    }

    /** Learns from plain lines that the engine has set. */
    void learn(LayoutContext layout, BlockBox box) {
        CalculatedStyle text = style(box.getInlineContent());
        if (text == null) {
            return;
        }
        Styles styles = new Styles(requireNonNull(box.getStyle()), text);
        if (!looks.containsKey(styles)) {
            boolean plain = isPlain(text, layout, box.getContentWidth());
            LineBox line = plain ? shown(box) : null;
            if (line != null || !plain) {
                looks.put(styles, Optional.ofNullable(line).map(LineLook::of));
            }
        }
    }

    /** Whether not all lines of a box stand on the page of the first. */
    private static boolean areDivided(LayoutContext layout, BlockBox box) {
        int last = box.getChildCount() - 1;
        if (last < 1 || !layout.isPageBreaksAllowed()) {
            return false;
        }
        PageBox page = requireNonNull(layout.getRootLayer()).getFirstPage(layout, box.getChild(0));
        return page != null && box.getChild(last).getAbsY() >= page.getBottom();
    }

    /** Makes the lines of a box as wide as it where its style asks for it. */
    private static void justify(BlockBox box) {
        if (requireNonNull(box.getStyle()).isTextJustify()) {
            for (Box line : box.getChildren()) {
                ((LineBox) line).justify();
            }
        }
    }

    /** Adds where lines are painted to the bounds of their box; what is in them is within, and each knows where it is. */
    static void addBounds(BlockBox box, PaintingInfo bounds, CssContext context) {
        for (int i = 0; i < box.getChildCount(); i++) {
            bounds.getAggregateBounds().add(box.getChild(i).getPaintingClipEdge(context));
        }
    }

    private static @Nullable LineBox shown(BlockBox box) {
        for (Box child : box.getChildren()) {
            LineBox line = (LineBox) child;
            if (line.isContainsContent() && line.getHeight() > 0 && line.getChild(0) instanceof InlineLayoutBox) {
                return line;
            }
        }
        return null;
    }

    /** The style of all that is in a block; null if it is not text of the document in a single one. */
    private @Nullable CalculatedStyle style(List<Styleable> content) {
        CalculatedStyle style = null;
        for (int i = 0; i < content.size(); i++) {
            if (!(content.get(i) instanceof InlineBox text)
                    || !text.isStartsHere()
                    || !text.isEndsHere()
                    || style != null && text.getStyle() != style
                    || !meter.knows(text.getTextNode(), text.getText())) {
                return null;
            }
            style = text.getStyle();
        }
        return style;
    }

    /** Whether nothing but the text has a part in the lines that come now; once they are set, none can tell. */
    static boolean isPlain(LayoutContext layout, BlockBox box) {
        return layout.getCurrentMarkerData() == null
                && layout.getBreakAtLineContext() == null
                && !layout.getFirstLinesTracker().hasStyles()
                && !layout.getFirstLettersTracker().hasStyles()
                && (box instanceof LinedCell || !areFloatsBeside(layout));
    }

    private static boolean areFloatsBeside(LayoutContext layout) {
        return layout.getBlockFormattingContext().getFloatManager().getClearDelta(layout, 0) > 0;
    }

    private static boolean isPlain(CalculatedStyle text, LayoutContext layout, int width) {
        return (text.getWhitespace() == IdentValue.NORMAL || text.getWhitespace() == IdentValue.NOWRAP)
                && text.getWordWrap() != IdentValue.BREAK_WORD
                && text.getWordBreak() != IdentValue.BREAK_ALL
                && !text.requiresLayer()
                && text.getMarginBorderPadding(layout, width, Edge.LEFT) == 0
                && text.getMarginBorderPadding(layout, width, Edge.RIGHT) == 0;
    }
}
