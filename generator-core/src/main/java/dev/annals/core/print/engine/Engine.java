package dev.annals.core.print.engine;

import static java.util.Objects.requireNonNull;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfWriter;
import dev.annals.core.print.line.LineMeter;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.sheet.FontFaceRule;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.BoxBuilder;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.Layer.PagedMode;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;
import org.xhtmlrenderer.render.ViewportBox;

/**
 * Lays a document out and paints its pages: what the engine's own renderer does, but for the margins, which that one lays
 * out on every page anew.
 */
public final class Engine {

    private static final PagedMode PRINT = PagedMode.PAGED_MODE_PRINT;

    private final SharedContext context;
    private final ITextOutputDevice canvas;
    private final org.w3c.dom.Document document;
    private @Nullable BlockBox root;
    private @Nullable PageMargins margins;
    private @Nullable TextLines lines;

    /** For a document that begins to be what this source says of it. */
    public Engine(
            SharedContext context, ITextOutputDevice canvas, org.w3c.dom.Document document, NamespaceHandler source) {
        this.context = context;
        this.canvas = canvas;
        this.document = document;
        canvas.setSharedContext(context);
        context.setNamespaceHandler(source);
        context.getCss().setDocumentContext(context, source, document, new Paper());
        List<FontFaceRule> faces = context.getCss().getFontFaceRules();
        ((ITextFontResolver) context.getFontResolver()).importFontFaces(faces, requireNonNull(context.getUac()));
    }

    /** Lays the document out, as it is now. */
    public BlockBox layout() {
        LayoutContext layout = context.newLayoutContextInstance(new ITextFontContext());
        BlockBox box = BoxBuilder.createRootBox(layout, document);
        PageBox first = Layer.createPageBox(layout, "first");
        box.setContainingBlock(new ViewportBox(
                new java.awt.Rectangle(0, 0, first.getContentWidth(layout), first.getContentHeight(layout))));
        new BoxTree(layout, lines()).fill(box);
        box.layout(layout);
        Layer pages = requireNonNull(box.getLayer());
        pages.trimEmptyPages(pages.getPaintingDimension(layout).height);
        margins = new PageMargins(pages, layout);
        root = box;
        return box;
    }

    private TextLines lines() {
        TextLines known = lines;
        if (known == null) {
            known = new TextLines((LineMeter) context.getLineBreakingStrategy());
            lines = known;
        }
        return known;
    }

    /** The pages of the last layout, in points. */
    public List<Rectangle> sizes() {
        LayoutContext layout = context.newLayoutContextInstance(new ITextFontContext());
        List<Rectangle> sizes = new ArrayList<>();
        for (PageBox page : pages().getPages()) {
            sizes.add(new Rectangle(
                    page.getWidth(layout) / canvas.getDotsPerPoint(),
                    page.getHeight(layout) / canvas.getDotsPerPoint()));
        }
        return sizes;
    }

    private Layer pages() {
        return requireNonNull(requireNonNull(root).getLayer());
    }

    /** Begins the first page of a file that is open, with all that must be there before it is painted. */
    public void begin(PdfWriter writer) {
        canvas.setRoot(requireNonNull(root));
        canvas.start(document);
        canvas.setWriter(writer);
        canvas.initializePage(writer.getDirectContent(), sizes().get(0).getHeight());
    }

    /** Paints all pages, the first of which has been begun. */
    public void paint(Document file, PdfWriter writer) {
        Layer layer = pages();
        RenderingContext painting = context.newRenderingContextInstance(canvas, new ITextFontContext(), layer, 0);
        layer.assignPagePaintingPositions(painting, PRINT);
        List<PageBox> pages = layer.getPages();
        List<Rectangle> sizes = sizes();
        painting.setPageCount(pages.size());
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0) {
                file.setPageSize(sizes.get(i));
                file.newPage();
                canvas.initializePage(writer.getDirectContent(), sizes.get(i).getHeight());
            }
            painting.setPage(i, pages.get(i));
            paint(pages.get(i), painting);
            canvas.finishPage();
        }
        canvas.finish(painting, requireNonNull(root));
    }

    /** The engine says nothing of it, but what is null is no clip at all, as at the beginning of a page. */
    @SuppressWarnings("NullAway")
    private void paint(PageBox page, RenderingContext painting) {
        page.paintBackground(painting, 0, PRINT);
        requireNonNull(margins).of(page).paintMarginAreas(painting, 0, PRINT);
        page.paintBorder(painting, 0, PRINT);
        Shape sheet = canvas.getClip();
        canvas.clip(page.getPrintClippingBounds(painting));
        int down = page.getMarginBorderPadding(painting, Edge.TOP) - page.getPaintingTop();
        int right = page.getMarginBorderPadding(painting, Edge.LEFT);
        canvas.translate(right, down);
        pages().paint(painting);
        canvas.translate(-right, -down);
        canvas.setClip(sheet);
    }

    /** Nobody points at it. */
    private static final class Paper implements UserInterface {

        @Override
        public boolean isHover(Element element) {
            return false;
        }

        @Override
        public boolean isActive(Element element) {
            return false;
        }

        @Override
        public boolean isFocus(Element element) {
            return false;
        }
    }
}
