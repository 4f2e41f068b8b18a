package dev.annals.core.print.line;

import dev.annals.core.print.font.PrintFont;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * <p>Every text node must be its parent's only child; the parent is marked with the number of its run, which
 * comes back as the language that the layout engine hands to its line breaker.
 */
public final class Paragraphs {

    /** The attribute that holds the number of a run. */
    public static final String RUN = "data-run";

    private final SharedContext context;
    private final LayoutContext fonts;
    private final InlineEdges edges;
    private final List<Run> runs = new ArrayList<>();
    private final Map<Text, Run> byNode = new IdentityHashMap<>();

    private Paragraphs(SharedContext context) {
        this.context = context;
        this.fonts = context.newLayoutContextInstance(new ITextFontContext());
        this.edges = new InlineEdges(context, fonts);
    }

    /** Analyses and marks a document whose styles the context knows. */
    public static Paragraphs of(Document document, SharedContext context) {
        Paragraphs paragraphs = new Paragraphs(context);
        Element root = document.getDocumentElement();
        List<Text> open = new ArrayList<>();
        paragraphs.walk(root, root, open);
        paragraphs.close(open, root);
        return paragraphs;
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
        List<Paragraph.Piece> pieces = new ArrayList<>();
        Text before = null;
        for (Text text : open) {
            PrintFont font =
                    (PrintFont) context.getStyle((Element) text.getParentNode()).getFSFont(fonts);
            boolean mark = isIn("sup", text);
            boolean parted = before != null && (mark || edges.stand(before, text));
            pieces.add(new Paragraph.Piece(text.getData(), new Sized(font), mark, parted));
            before = text;
        }
        boolean latin = pieces.stream().anyMatch(piece -> SharedMarks.areIn(piece.text())) && isLatin(block);
        Paragraph paragraph = new Paragraph(pieces, context.getStyle(block).isTextJustify(), latin);
        int at = 0;
        for (Text text : open) {
            Run run = new Run(paragraph, at, at + text.getLength());
            ((Element) text.getParentNode()).setAttribute(RUN, "run:" + runs.size());
            runs.add(run);
            byNode.put(text, run);
            at = run.end();
        }
        open.clear();
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

    /** A text on its own in one font. */
    public static Paragraph single(String text, PrintFont font) {
        List<Paragraph.Piece> pieces = text.isEmpty() ? List.of() : List.of(new Paragraph.Piece(text, new Sized(font)));
        return new Paragraph(pieces, false, false);
    }

    /** The run with this number, in the form of the mark, when it ends with the rest of a text. */
    Optional<Run> run(@Nullable String mark, String rest) {
        if (mark == null || !mark.startsWith("run:")) {
            return Optional.empty();
        }
        Run run = runs.get(Integer.parseInt(mark.substring(4)));
        return run.endsWith(rest) ? Optional.of(run) : Optional.empty();
    }

    /** The run that a laid-out text was taken from, unless the layout engine made or changed the text itself. */
    Optional<Run> run(InlineText text) {
        Run run = text.getTextNode() == null ? null : byNode.get(text.getTextNode());
        return run != null
                        && text.getMasterText().length() == run.end() - run.start()
                        && run.endsWith(text.getMasterText())
                ? Optional.of(run)
                : Optional.empty();
    }

    private record Sized(PrintFont font) implements Paragraph.Font {

        @Override
        public float size() {
            return font.getSize2D();
        }

        @Override
        public float advance(int codePoint) {
            return font.advance(codePoint);
        }

        @Override
        public float latinAdvance(int codePoint) {
            return font.latinAdvance(codePoint);
        }
    }
}
