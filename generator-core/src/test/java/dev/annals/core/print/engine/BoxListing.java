package dev.annals.core.print.engine;

import dev.annals.core.print.font.DrawnFace;
import dev.annals.core.print.font.FaceResolver;
import dev.annals.core.print.line.LineMeter;
import dev.annals.core.print.line.MeteredTextRenderer;
import dev.annals.core.print.line.Paragraphs;
import dev.annals.core.print.markup.DocumentSource;
import dev.annals.core.print.markup.MarkupReader;
import dev.annals.core.print.markup.TextNodes;
import dev.annals.core.print.page.ClosedUserAgent;
import dev.annals.core.print.page.PageCanvas;
import dev.annals.core.print.page.move.PageStyles;
import dev.annals.core.print.page.picture.Pictures;
import dev.annals.core.print.style.SheetKinds;
import java.awt.Rectangle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xhtmlrenderer.layout.BoxBuilder;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.render.AnonymousBlockBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.TextDecoration;
import org.xhtmlrenderer.render.ViewportBox;

/** All boxes of a document that has been laid out, each on a line with all that is seen of it. */
final class BoxListing {

    private static final String LETTERS = "中国人口，。比上年增长占全部（）";

    private final SharedContext context;
    private final Engine engine;
    private final Document document;
    private final StringBuilder listing = new StringBuilder();

    private BoxListing(String css, String html) throws Exception {
        PageCanvas canvas = new PageCanvas();
        ClosedUserAgent agent = new ClosedUserAgent(canvas, PageCanvas.DOTS_PER_PIXEL);
        var faces = DrawnFace.bilingual(LETTERS);
        PageStyles styles = new PageStyles(agent, new SheetKinds(css));
        LineMeter[] meter = new LineMeter[1];
        document = MarkupReader.read(html);
        TextNodes.prepare(document);
        context = new SharedContext(
                agent,
                new FaceResolver(faces),
                new Pictures(canvas, Map.of(), faces, styles),
                new MeteredTextRenderer(() -> Objects.requireNonNull(meter[0])),
                PageCanvas.DOTS_PER_INCH,
                PageCanvas.DOTS_PER_PIXEL);
        context.setCss(styles);
        Paragraphs paragraphs = new Paragraphs(context);
        engine = new Engine(context, canvas, document, new DocumentSource(css, paragraphs));
        paragraphs.mark(document);
        meter[0] = new LineMeter(paragraphs);
        context.setLineBreakingStrategy(meter[0]);
    }

    /** As we lay it out, for so many times. */
    static String ours(String css, String html, int times) throws Exception {
        BoxListing boxes = new BoxListing(css, html);
        for (int i = 1; i < times; i++) {
            var unused = boxes.engine.layout();
        }
        return boxes.list(boxes.engine.layout());
    }

    /** As the engine itself lays it out. */
    static String plain(String css, String html, int times) throws Exception {
        BoxListing boxes = new BoxListing(css, html);
        for (int i = 1; i < times; i++) {
            var unused = boxes.plain();
        }
        return boxes.list(boxes.plain());
    }

    private BlockBox plain() {
        LayoutContext layout = context.newLayoutContextInstance(new ITextFontContext());
        BlockBox root = BoxBuilder.createRootBox(layout, document);
        PageBox first = Layer.createPageBox(layout, "first");
        root.setContainingBlock(
                new ViewportBox(new Rectangle(0, 0, first.getContentWidth(layout), first.getContentHeight(layout))));
        root.layout(layout);
        root.getLayer().trimEmptyPages(root.getLayer().getPaintingDimension(layout).height);
        return root;
    }

    private String list(BlockBox root) {
        add(root, 0, context.newLayoutContextInstance(new ITextFontContext()));
        return listing.append(root.getLayer().getPages().size())
                .append(" pages")
                .toString();
    }

    private void add(Box box, int depth, LayoutContext layout) {
        listing.append(" ".repeat(depth)).append(kind(box)).append(' ');
        listing.append(box.getElement() == null ? "-" : box.getElement().getNodeName());
        listing.append(box.isAnonymous() ? "? " : " ").append(box.getStyle().getDisplay());
        listing.append(" %d,%d %dx%d".formatted(box.getAbsX(), box.getAbsY(), box.getWidth(), box.getHeight()));
        if (box instanceof BlockBox block) {
            listing.append(" " + block.getChildrenContentType() + block.getListCounter()
                    + (block.getFirstLineStyle() == null));
        }
        if (box instanceof TableCellBox cell) {
            addBorders(cell, layout);
        }
        if (box instanceof LineBox line) {
            listing.append(" %d %d %d".formatted(line.getBaseline(), line.getPaintingTop(), line.getPaintingHeight()));
            listing.append(" " + line.getContentStart() + decorations(line.getTextDecorations()));
            line.getNonFlowContent().forEach(aside -> listing.append(kind(aside)));
        }
        listing.append('\n');
        if (box instanceof InlineLayoutBox words) {
            addTexts(words, depth + 1, layout);
        }
        box.getChildren().forEach(child -> add(child, depth + 1, layout));
    }

    private void addBorders(TableCellBox cell, LayoutContext layout) {
        listing.append(" " + cell.getBorder(layout) + cell.getPaintingClipEdge(layout));
        if (cell.hasCollapsedPaintingBorder()) {
            for (var border : new org.xhtmlrenderer.newtable.CollapsedBorderValue[] {
                cell.getCollapsedBorderTop(),
                cell.getCollapsedBorderRight(),
                cell.getCollapsedBorderBottom(),
                cell.getCollapsedBorderLeft()
            }) {
                listing.append(" %s %d %s;".formatted(border.style(), border.width(), border.color()));
            }
        }
    }

    private void addTexts(InlineLayoutBox words, int depth, LayoutContext layout) {
        listing.append(" ".repeat(depth)).append(words.isStartsHere()).append(words.isEndsHere());
        listing.append(" %d %d %d\n".formatted(words.getBaseline(), words.getInlineWidth(), words.getX()));
        listing.append(decorations(words.getTextDecorations()));
        for (Object child : words.getInlineChildren()) {
            if (child instanceof InlineText text) {
                listing.append(
                        " ".repeat(depth) + text.getSubstring() + " " + text.getX() + "+" + text.getWidth() + "\n");
            } else {
                add((Box) child, depth, layout);
            }
        }
    }

    private static String decorations(@Nullable List<TextDecoration> decorations) {
        return decorations == null
                ? ""
                : decorations.stream()
                        .map(one -> one.getIdentValue() + "" + one.getOffset() + "," + one.getThickness())
                        .toList()
                        .toString();
    }

    private static String kind(Box box) {
        for (Class<?> one : new Class<?>[] {
            TableBox.class,
            TableSectionBox.class,
            TableRowBox.class,
            TableCellBox.class,
            AnonymousBlockBox.class,
            BlockBox.class,
            LineBox.class,
            InlineLayoutBox.class
        }) {
            if (one.isInstance(box)) {
                return one.getSimpleName();
            }
        }
        throw new AssertionError(box);
    }
}
