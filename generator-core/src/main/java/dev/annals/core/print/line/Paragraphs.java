package dev.annals.core.print.line;

import dev.annals.core.print.font.PrintFont;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.render.InlineText;

/**
 * The paragraphs of a document: stretches of inline text between block borders and line breaks, analysed as a
 * whole, so that emphasis, links and bound figures inside do not disturb breaking and spacing.
 *
 * <p>Every text node must be its parent's only child; the parent has a mark with the number of its run, which
 * comes back as the language that the layout engine hands to its line breaker.
 */
public final class Paragraphs {

    private static final String MARK = "run:";

    private final SharedContext context;
    private final LayoutContext fonts;
    private final InlineEdges edges;
    private final List<Run> runs = new ArrayList<>();
    private final Map<Node, Run> byNode = new IdentityHashMap<>(1 << 11);
    private final SingleTexts singles = new SingleTexts();

    /** Of a document; none until they are {@linkplain #mark marked}. */
    public Paragraphs(SharedContext context) {
        this.context = context;
        this.fonts = context.newLayoutContextInstance(new ITextFontContext());
        this.edges = new InlineEdges(context, fonts);
    }

    /** Analyses and marks the document, when the context knows its styles and nothing changes its text and fonts any more. */
    public void mark(Document document) {
        Element root = document.getDocumentElement();
        List<Text> open = new ArrayList<>();
        walk(root, root, open);
        close(open, root);
    }

    private void walk(Element element, Element block, List<Text> open) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                addIfFlowing(text, element, open);
            } else if (child instanceof Element inner) {
                enter(inner, block, open);
            }
        }
    }

    private void addIfFlowing(Text text, Element parent, List<Text> open) {
        IdentValue whitespace = context.getStyle(parent).getWhitespace();
        boolean flows = whitespace == IdentValue.NORMAL || whitespace == IdentValue.NOWRAP;
        boolean alone = parent.getFirstChild() == parent.getLastChild();
        if (flows && alone && !text.getData().isEmpty()) {
            open.add(text);
        }
    }

    private void enter(Element element, Element block, List<Text> open) {
        CalculatedStyle style = context.getStyle(element);
        if (style.isDisplayNone() || isHead(element)) {
            return;
        }
        if (style.isInline()
                && !element.getNodeName().equals("br")
                && !element.getNodeName().equals("img")) {
            walk(element, block, open);
        } else {
            close(open, block);
            walk(element, element, open);
            close(open, element);
        }
    }

    private static boolean isHead(Element element) {
        return element.getNodeName().equals("head") || element.getNodeName().equals("style");
    }

    private void close(List<Text> open, Element block) {
        if (open.isEmpty()) {
            return;
        }
        Paragraph paragraph = paragraph(open, block);
        int at = 0;
        for (Text text : open) {
            Run run = new Run(paragraph, at, text.getData(), MARK + runs.size());
            runs.add(run);
            byNode.put(text, run);
            at = run.end();
        }
        open.clear();
    }

    private Paragraph paragraph(List<Text> texts, Element block) {
        boolean justified = context.getStyle(block).isTextJustify();
        Text first = texts.get(0);
        boolean alone = texts.size() == 1 && !justified && !isIn("sup", first);
        if (alone && !(areSharedMarksIn(first) && isLatin(block))) {
            return singles.paragraph(first.getData(), font(first));
        }
        List<Paragraph.Piece> pieces = new ArrayList<>();
        Text before = null;
        for (Text text : texts) {
            boolean mark = isIn("sup", text);
            boolean parted = before != null && (mark || edges.stand(before, text));
            pieces.add(new Paragraph.Piece(text.getData(), new SizedFont(font(text)), mark, parted));
            before = text;
        }
        return new Paragraph(pieces, justified, isLatin(block), singles.breaks());
    }

    private PrintFont font(Text text) {
        return (PrintFont) context.getStyle((Element) text.getParentNode()).getFSFont(fonts);
    }

    private static boolean areSharedMarksIn(Text text) {
        return SharedMarks.areIn(text.getData().toCharArray());
    }

    /** Whether the language that is said for a block is none that is written in Chinese characters. */
    private static boolean isLatin(Element block) {
        for (Node node = block; node instanceof Element element; node = node.getParentNode()) {
            String language = element.getAttribute("lang");
            if (!language.isEmpty()) {
                return !language.startsWith("zh") && !language.startsWith("ja") && !language.startsWith("ko");
            }
        }
        return false;
    }

    private static boolean isIn(String name, Text text) {
        for (Node node = text.getParentNode(); node instanceof Element; node = node.getParentNode()) {
            if (node.getNodeName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** A text on its own in one font, as it will be in the document should the same stand there so. */
    public Paragraph single(String text, PrintFont font) {
        return singles.paragraph(text, font);
    }

    /** The mark of the element around a text; null for any other. */
    public @Nullable String markOf(Element element) {
        Node text = element.getFirstChild();
        Run run = text == null ? null : byNode.get(text);
        return run == null ? null : run.mark();
    }

    /** The run with this mark, when it ends with the rest of a text; else null. */
    @Nullable
    Run run(@Nullable String mark, String rest) {
        if (mark == null || !mark.startsWith(MARK)) {
            return null;
        }
        Run run = runs.get(Integer.parseInt(mark, MARK.length(), mark.length(), 10));
        return run.endsWith(rest) ? run : null;
    }

    /** The run that a laid-out text was taken from; null when the layout engine made or changed the text itself. */
    @Nullable
    Run run(InlineText text) {
        return text.getTextNode() == null ? null : run(text.getTextNode(), text.getMasterText());
    }

    /** The run that is a text of the document; null if something else is shown for it. */
    @Nullable
    Run run(Text node, String shown) {
        Run run = byNode.get(node);
        return run != null && run.text().equals(shown) ? run : null;
    }
}
