package dev.annals.core.print.engine;

import static java.util.Objects.requireNonNull;

import dev.annals.core.print.line.LineMeter;
import dev.annals.core.print.line.LinePart;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.FloatDistances;
import org.xhtmlrenderer.render.InlineBox;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/** Sets one block of text in lines that all look alike, in the steps in which the engine sets any content. */
final class LineSetter {

    private static final FloatDistances NO_FLOATS = new NoFloats();

    private final LayoutContext layout;
    private final BlockBox box;
    private final LineLook look;
    private final LineMeter meter;
    private final CalculatedStyle style;
    private final int width;

    private LineBox line;
    private int room;

    /** For a block of text that has no line yet and whose first line begins at a height in it, in dots. */
    LineSetter(LayoutContext layout, BlockBox box, int top, LineLook look, LineMeter meter) {
        this.layout = layout;
        this.box = box;
        this.look = look;
        this.meter = meter;
        this.style = requireNonNull(box.getStyle());
        this.width = box.getContentWidth();
        int indent = (int) style.getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, width, layout);
        this.line = line(top);
        line.setContentStart(indent);
        this.room = width - indent;
    }

    private LineBox line(int top) {
        LineBox next = new LineBox(box, style.createAnonymousStyle(IdentValue.BLOCK));
        next.initContainingLayer(layout);
        next.setY(top);
        next.calcCanvasLocation();
        return next;
    }

    /** Sets all lines. */
    void set() {
        List<Styleable> texts = box.getInlineContent();
        for (int i = 0; i < texts.size(); i++) {
            set((InlineBox) texts.get(i));
        }
        line.trimTrailingSpace(layout);
        finish();
        box.setContentWidth(width);
        box.setHeight(line.getY() + line.getHeight());
    }

    private void set(InlineBox text) {
        String shown = text.getText();
        InlineLayoutBox words = words(text);
        note(text.getElement(), words);
        int at = 0;
        while (at < shown.length()) {
            at = line.isContainsContent() ? at : behindSpaces(shown, at);
            if (at == shown.length()) {
                break;
            }
            LinePart part = part(text, at);
            if (!part.isTooWide() || !line.isContainsContent()) {
                add(new InlineText(shown, requireNonNull(text.getTextNode()), at, part.end(), part.width()), words);
                at = part.end();
            }
            if (part.isLast()) {
                words = onNextLine(text, words);
            }
        }
        if (words.isPending()) {
            words.unmarkPending(layout);
        }
        words.setEndsHere(true);
    }

    private LinePart part(InlineBox text, int at) {
        CalculatedStyle words = requireNonNull(text.getStyle());
        if (words.getWhitespace() == IdentValue.NOWRAP) {
            String whole = text.getText().substring(at);
            FSFont font = requireNonNull(words.getFSFont(layout));
            int wide = layout.getTextRenderer().getWidth(layout.getFontContext(), font, whole);
            return new LinePart(text.getText().length(), wide, false, false);
        }
        return meter.part(requireNonNull(text.getTextNode()), at, room);
    }

    private void add(InlineText text, InlineLayoutBox words) {
        words.addInlineChild(layout, text);
        line.setContainsContent(true);
        room -= text.getWidth();
    }

    private InlineLayoutBox words(InlineBox text) {
        InlineLayoutBox words = new InlineLayoutBox(layout, text.getElement(), text.getStyle(), width);
        line.addChildForLayout(layout, words);
        return words;
    }

    private void note(@Nullable Element element, InlineLayoutBox words) {
        if (element == null) {
            return;
        }
        NamespaceHandler names = layout.getNamespaceHandler();
        String anchor = names.getAnchorName(element);
        if (anchor != null) {
            layout.addBoxId(anchor, words);
        }
        String id = names.getID(element);
        if (id != null) {
            layout.addBoxId(id, words);
        }
    }

    private static int behindSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private InlineLayoutBox onNextLine(InlineBox text, InlineLayoutBox before) {
        if (style.isTextJustify()) {
            line.trimTrailingSpace(layout);
        }
        finish();
        line = line(line.getY() + line.getHeight());
        room = width;
        InlineLayoutBox words = words(text);
        words.setPending(before.isPending());
        return words;
    }

    private void finish() {
        line.prunePendingInlineBoxes();
        line.setContentWidth(placeWords());
        if (line.isContainsVisibleContent()) {
            look.dress(line);
        }
        line.checkPagePosition(layout, false);
        line.setFloatDistances(NO_FLOATS);
        line.align(false);
        line.calcChildLocations();
        box.addChildForLayout(layout, line);
    }

    /** Puts the words of the line beside each other. */
    private int placeWords() {
        int across = 0;
        for (int i = 0; i < line.getChildCount(); i++) {
            InlineLayoutBox words = (InlineLayoutBox) line.getChild(i);
            words.setX(across);
            int wide = 0;
            for (int j = 0; j < words.getInlineChildCount(); j++) {
                wide += ((InlineText) words.getInlineChild(j)).getWidth();
            }
            words.setInlineWidth(wide);
            across += wide;
        }
        return across;
    }

    private static final class NoFloats implements FloatDistances {

        @Override
        public int leftFloatDistance() {
            return 0;
        }

        @Override
        public int rightFloatDistance() {
            return 0;
        }
    }
}
