package dev.annals.core.print;

import static java.util.Objects.requireNonNull;

import dev.annals.core.print.font.FaceResolver;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.print.line.Justifier;
import dev.annals.core.print.line.LineMeter;
import dev.annals.core.print.line.MeteredTextRenderer;
import dev.annals.core.print.line.Paragraphs;
import dev.annals.core.print.markup.Bookmarks;
import dev.annals.core.print.markup.DocumentSource;
import dev.annals.core.print.markup.Elements;
import dev.annals.core.print.markup.TableColumns;
import dev.annals.core.print.markup.TextNodes;
import dev.annals.core.print.page.ClosedUserAgent;
import dev.annals.core.print.page.PageBreaks;
import dev.annals.core.print.page.PageCanvas;
import dev.annals.core.print.page.PageReferences;
import dev.annals.core.print.page.Picture;
import dev.annals.core.print.page.Pictures;
import dev.annals.core.print.tag.ArchiveListener;
import dev.annals.core.print.tag.ArchiveMetadata;
import dev.annals.core.print.tag.StableBytes;
import dev.annals.core.print.tag.Tagger;
import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.BlockBox;

/** One document on its way through the layout engine. */
final class Composition {

    /** A document of 300 pages is laid out in a second; what is still wrong after so many times stays as it is. */
    private static final int MOST_BREAKS = 60;

    private final PrintJob job;
    private final Document document;
    private final PageCanvas canvas = new PageCanvas();
    private final ClosedUserAgent agent = new ClosedUserAgent(canvas, PageCanvas.DOTS_PER_PIXEL);
    private final FaceResolver resolver;
    private final Pictures pictures;
    private @Nullable LineMeter meter;
    private int pages;

    Composition(PrintJob job, Document document, FaceSet faces) {
        this.job = job;
        this.document = document;
        this.resolver = new FaceResolver(faces);
        this.pictures = new Pictures(canvas, pictures(job.drawings()), faces);
    }

    byte[] pdf() {
        TextNodes.prepare(document);
        Bookmarks.write(document, head());
        ITextRenderer renderer = new ITextRenderer(
                PageCanvas.DOTS_PER_POINT,
                PageCanvas.DOTS_PER_PIXEL,
                canvas,
                agent,
                resolver,
                pictures,
                new MeteredTextRenderer(this::meter));
        SharedContext context = renderer.getSharedContext();
        renderer.setDocument(document, null, new DocumentSource(job.css()));
        TableColumns.fit(document, context);
        Paragraphs paragraphs = Paragraphs.of(document, context);
        meter = new LineMeter(paragraphs);
        context.setLineBreakingStrategy(meter);
        BlockBox root = laidOut(renderer);
        PageReferences.install(root);
        Justifier justifier = new Justifier(paragraphs, context.newLayoutContextInstance(new ITextFontContext()));
        justifier.justify(root);
        return written(renderer, justifier);
    }

    /** Lays the document out, again for every page break that has to be moved. */
    private static BlockBox laidOut(ITextRenderer renderer) {
        PageBreaks breaks = new PageBreaks(renderer.getSharedContext());
        renderer.layout();
        BlockBox root = requireNonNull(renderer.getRootBox());
        for (int i = 0; i < MOST_BREAKS && breaks.move(root); i++) {
            renderer.layout();
            root = requireNonNull(renderer.getRootBox());
        }
        return root;
    }

    private byte[] written(ITextRenderer renderer, Justifier justifier) {
        DocumentMetadata about = job.metadata();
        ArchiveMetadata metadata = new ArchiveMetadata(
                about.title(), about.author(), about.subject(), about.keywords(), about.language(), about.created());
        renderer.setListener(new ArchiveListener(metadata, open -> {
            pages = requireNonNull(requireNonNull(open.getRootBox()).getLayer())
                    .getPages()
                    .size();
            canvas.prepare(
                    justifier,
                    new Tagger(requireNonNull(open.getWriter()), document, open.getSharedContext(), about.language()));
        }));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.createPDF(out);
        return StableBytes.of(out.toByteArray());
    }

    private LineMeter meter() {
        return requireNonNull(meter);
    }

    private Element head() {
        List<Element> heads = Elements.named(document, "head");
        if (!heads.isEmpty()) {
            return heads.get(0);
        }
        Element root = document.getDocumentElement();
        Element head = document.createElement("head");
        root.insertBefore(head, root.getFirstChild());
        return head;
    }

    private static Map<String, Picture> pictures(Map<String, Drawing> drawings) {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        drawings.forEach((name, drawing) -> pictures.put(name, new DrawnPicture(drawing)));
        return pictures;
    }

    int pages() {
        return pages;
    }

    FaceResolver resolver() {
        return resolver;
    }

    Set<String> refused() {
        return agent.refused();
    }

    private record DrawnPicture(Drawing drawing) implements Picture {

        @Override
        public void draw(Graphics2D canvas, double width, double height) {
            drawing.draw(canvas, width, height);
        }

        @Override
        public double height(double width) {
            return drawing.height(width);
        }

        @Override
        public List<String> texts() {
            return drawing.texts();
        }
    }
}
