package dev.annals.core.print;

import static java.util.Objects.requireNonNull;

import com.lowagie.text.Rectangle;
import dev.annals.core.print.archive.ArchiveListener;
import dev.annals.core.print.archive.ArchiveMetadata;
import dev.annals.core.print.archive.AttachedFile;
import dev.annals.core.print.font.FaceChain;
import dev.annals.core.print.font.FaceResolver;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.print.font.StandIns;
import dev.annals.core.print.line.Justifier;
import dev.annals.core.print.line.LineMeter;
import dev.annals.core.print.line.MeteredTextRenderer;
import dev.annals.core.print.line.Paragraphs;
import dev.annals.core.print.markup.Bookmarks;
import dev.annals.core.print.markup.DocumentSource;
import dev.annals.core.print.markup.ElementIndex;
import dev.annals.core.print.markup.Elements;
import dev.annals.core.print.markup.ListColumns;
import dev.annals.core.print.markup.NoteLists;
import dev.annals.core.print.markup.PlainFigures;
import dev.annals.core.print.markup.Signatures;
import dev.annals.core.print.markup.TableColumns;
import dev.annals.core.print.markup.TextNodes;
import dev.annals.core.print.page.ClosedUserAgent;
import dev.annals.core.print.page.PageCanvas;
import dev.annals.core.print.page.PageEdge;
import dev.annals.core.print.page.PageReferences;
import dev.annals.core.print.page.SheetSizes;
import dev.annals.core.print.page.Trim;
import dev.annals.core.print.page.move.ColumnBalance;
import dev.annals.core.print.page.move.LastPage;
import dev.annals.core.print.page.move.LineGrid;
import dev.annals.core.print.page.move.OwnStyles;
import dev.annals.core.print.page.move.PageBreaks;
import dev.annals.core.print.page.move.PageFoot;
import dev.annals.core.print.page.move.PageHeads;
import dev.annals.core.print.page.move.PageStyles;
import dev.annals.core.print.page.note.PageNotes;
import dev.annals.core.print.page.picture.Canvas;
import dev.annals.core.print.page.picture.Photograph;
import dev.annals.core.print.page.picture.Picture;
import dev.annals.core.print.page.picture.Pictures;
import dev.annals.core.print.style.Profile;
import dev.annals.core.print.tag.Landing;
import dev.annals.core.print.tag.StableBytes;
import dev.annals.core.print.tag.Tagger;
import dev.annals.core.setting.FontClass;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/** One document on its way through the layout engine. */
final class Composition {

    /** A document of 300 pages is laid out in a second; what is still wrong after so many times stays as it is. */
    private static final int MOST_MOVES = 200;

    private final PrintJob job;
    private final Profile profile;
    private final ElementIndex elements;
    private final Document document;
    private final PageCanvas canvas = new PageCanvas();
    private final ClosedUserAgent agent = new ClosedUserAgent(canvas, PageCanvas.DOTS_PER_PIXEL);
    private final FaceSet faces;
    private final FaceResolver resolver;
    private final PageStyles styles;
    private final Pictures pictures;
    private @Nullable LineMeter meter;
    private int pages;

    Composition(PrintJob job, Sheet sheet, ElementIndex elements, FaceSet all) {
        this.job = job;
        this.profile = sheet.profile();
        this.elements = elements;
        this.document = elements.document();
        this.faces = all.castFor(() -> DrawnText.of(job, elements, sheet));
        this.resolver = new FaceResolver(faces);
        this.styles = new PageStyles(agent, sheet.kinds());
        this.pictures = new Pictures(canvas, pictures(job.drawings()), faces, styles);
    }

    byte[] pdf() {
        TextNodes.prepare(document);
        List<NoteLists.Note> taken = profile.footNotes() ? NoteLists.take(elements) : List.of();
        Bookmarks.write(elements, head());
        ITextRenderer renderer = new ITextRenderer(
                PageCanvas.DOTS_PER_POINT,
                PageCanvas.DOTS_PER_PIXEL,
                canvas,
                agent,
                resolver,
                pictures,
                new MeteredTextRenderer(this::meter));
        SharedContext context = renderer.getSharedContext();
        context.setCss(styles);
        renderer.setDocument(document, null, new DocumentSource(profile.css()));
        PlainFigures.write(elements, styles);
        Paragraphs paragraphs = new Paragraphs(context);
        TableColumns.fit(elements, context, paragraphs);
        Signatures.place(elements, context, paragraphs);
        paragraphs.mark(document);
        meter = new LineMeter(paragraphs);
        context.setLineBreakingStrategy(meter);
        PageNotes notes = new PageNotes(context, styles, taken);
        BlockBox root = laidOut(renderer, notes);
        PageReferences.install(root, Elements.named(document, "a"));
        Justifier justifier = new Justifier(paragraphs, context.newLayoutContextInstance(new ITextFontContext()));
        justifier.justify(root);
        notes.forEach(justifier::justify);
        return written(renderer, justifier, notes.spots(root));
    }

    /** Lays the document out, again for everything that has to be moved. */
    private BlockBox laidOut(ITextRenderer renderer, PageNotes notes) {
        SharedContext context = renderer.getSharedContext();
        OwnStyles own = new OwnStyles(context);
        PageBreaks breaks = new PageBreaks(context, own);
        List<Predicate<Box>> moves = new ArrayList<>();
        moves.add(new ColumnBalance(context, ListColumns.lists(elements))::move);
        moves.add(breaks::move);
        moves.add(new PageHeads(context, own)::move);
        profile.grid().ifPresent(step -> moves.add(new LineGrid(context, own, step)::move));
        moves.add(notes::move);
        moves.add(new PageFoot(document, context, own, styles)::move);
        BlockBox root = settled(renderer, moves, MOST_MOVES + notes.mostMoves());
        if (notes.move(root)) {
            notes.release();
            root = settled(renderer, moves, MOST_MOVES);
        }
        return root;
    }

    private BlockBox settled(ITextRenderer renderer, List<Predicate<Box>> moves, int most) {
        BlockBox root = once(renderer);
        for (int i = 0; i < most && anyOf(moves, root); i++) {
            root = once(renderer);
        }
        return root;
    }

    private BlockBox once(ITextRenderer renderer) {
        styles.begin();
        renderer.layout();
        BlockBox root = requireNonNull(renderer.getRootBox());
        LastPage.trim(root, renderer.getSharedContext());
        return root;
    }

    private static boolean anyOf(List<Predicate<Box>> moves, Box root) {
        for (Predicate<Box> move : moves) {
            if (move.test(root)) {
                return true;
            }
        }
        return false;
    }

    private byte[] written(ITextRenderer renderer, Justifier justifier, Map<String, Landing.Spot> notes) {
        Trim trim = new Trim(profile.bleed(), profile.cropMarks());
        List<Rectangle> sizes = sizes(renderer);
        pages = sizes.size();
        renderer.setListener(new ArchiveListener(
                metadata(),
                attached(),
                writer -> {
                    if (!trim.isNone()) {
                        new SheetSizes(sizes, trim).install(writer);
                    }
                },
                open -> canvas.prepare(
                        justifier,
                        new Tagger(
                                requireNonNull(open.getWriter()),
                                document,
                                open.getSharedContext(),
                                job.metadata().language(),
                                notes),
                        new PageEdge(sizes, trim))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.createPDF(out);
        return StableBytes.of(out.toByteArray());
    }

    /** The pages, in points. */
    private static List<Rectangle> sizes(ITextRenderer renderer) {
        LayoutContext context = renderer.getSharedContext().newLayoutContextInstance(new ITextFontContext());
        List<Rectangle> sizes = new ArrayList<>();
        for (PageBox page :
                requireNonNull(requireNonNull(renderer.getRootBox()).getLayer()).getPages()) {
            sizes.add(new Rectangle(
                    page.getWidth(context) / PageCanvas.DOTS_PER_POINT,
                    page.getHeight(context) / PageCanvas.DOTS_PER_POINT));
        }
        return sizes;
    }

    /** What the file says about itself. */
    ArchiveMetadata metadata() {
        DocumentMetadata about = job.metadata();
        return new ArchiveMetadata(
                about.title(), about.author(), about.subject(), about.keywords(), about.language(), about.created());
    }

    /** The attachments, where the profile allows them. */
    private List<AttachedFile> attached() {
        return profile.attachments() ? job.attachments() : List.of();
    }

    private LineMeter meter() {
        return requireNonNull(meter);
    }

    private Element head() {
        List<Element> heads = elements.named("head");
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

    /** What stood in for what, in the text and in drawings. */
    StandIns standIns() {
        StandIns standIns = resolver.standIns();
        FaceChain chain = faces.chain(FontClass.HEI, 400);
        job.drawings().values().forEach(drawing -> drawing.texts().forEach(text -> standIns.note(chain, text)));
        return standIns;
    }

    Set<String> refused() {
        return agent.refused();
    }

    private record DrawnPicture(Drawing drawing) implements Picture {

        @Override
        public void draw(Canvas canvas, double width, double height) {
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

        @Override
        public Optional<Photograph> photograph() {
            return drawing.photograph();
        }
    }
}
