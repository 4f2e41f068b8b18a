package dev.annals.core.print;

import static java.util.Objects.requireNonNull;

import com.lowagie.text.Rectangle;
import dev.annals.core.print.archive.Archive;
import dev.annals.core.print.archive.ArchiveMetadata;
import dev.annals.core.print.archive.AttachedFile;
import dev.annals.core.print.engine.Engine;
import dev.annals.core.print.engine.FaceWriter;
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
import dev.annals.core.print.tag.StructureTree;
import dev.annals.core.print.tag.TaggedWriter;
import dev.annals.core.print.tag.Tagger;
import dev.annals.core.print.trailer.FileBytes;
import dev.annals.core.print.trailer.StableBytes;
import dev.annals.core.setting.FontClass;
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
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;

/** One document on its way through the layout engine. */
final class Composition {

    /** A document of 300 pages is laid out in a second; what is still wrong after so many times stays as it is. */
    private static final int MOST_MOVES = 200;

    private final PrintJob job;
    private final Profile profile;
    private final ElementIndex elements;
    private final FileBytes file;
    private final Document document;
    private final PageCanvas canvas = new PageCanvas();
    private final ClosedUserAgent agent = new ClosedUserAgent(canvas, PageCanvas.DOTS_PER_PIXEL);
    private final FaceSet faces;
    private final FaceResolver resolver;
    private final PageStyles styles;
    private final Pictures pictures;
    private @Nullable LineMeter meter;
    private int pages;

    /** Writes into bytes that nobody uses in the meantime. */
    Composition(PrintJob job, Sheet sheet, ElementIndex elements, FaceSet all, FileBytes file) {
        this.job = job;
        this.profile = sheet.profile();
        this.elements = elements;
        this.file = file;
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
        SharedContext context = new SharedContext(
                agent,
                resolver,
                pictures,
                new MeteredTextRenderer(this::meter),
                PageCanvas.DOTS_PER_INCH,
                PageCanvas.DOTS_PER_PIXEL);
        context.setCss(styles);
        Paragraphs paragraphs = new Paragraphs(context);
        Engine engine = new Engine(context, canvas, document, new DocumentSource(profile.css(), paragraphs));
        PlainFigures.write(elements, styles);
        TableColumns.fit(elements, context, paragraphs);
        Signatures.place(elements, context, paragraphs);
        paragraphs.mark(document);
        meter = new LineMeter(paragraphs);
        context.setLineBreakingStrategy(meter);
        PageNotes notes = new PageNotes(context, styles, taken);
        BlockBox root = laidOut(engine, context, notes);
        PageReferences.install(root, Elements.named(document, "a"));
        Justifier justifier = new Justifier(paragraphs, context.newLayoutContextInstance(new ITextFontContext()));
        justifier.justify(root);
        notes.forEach(justifier::justify);
        return written(engine, context, justifier, notes.spots(root));
    }

    /** Lays the document out, again for everything that has to be moved. */
    private BlockBox laidOut(Engine engine, SharedContext context, PageNotes notes) {
        OwnStyles own = new OwnStyles(context);
        PageBreaks breaks = new PageBreaks(context, own);
        List<Predicate<Box>> moves = new ArrayList<>();
        moves.add(new ColumnBalance(context, ListColumns.lists(elements))::move);
        moves.add(breaks::move);
        moves.add(new PageHeads(context, own)::move);
        profile.grid().ifPresent(step -> moves.add(new LineGrid(context, own, step)::move));
        moves.add(notes::move);
        moves.add(new PageFoot(document, context, own, styles)::move);
        BlockBox root = settled(engine, context, moves, MOST_MOVES + notes.mostMoves());
        if (notes.move(root)) {
            notes.release();
            root = settled(engine, context, moves, MOST_MOVES);
        }
        return root;
    }

    private BlockBox settled(Engine engine, SharedContext context, List<Predicate<Box>> moves, int most) {
        BlockBox root = once(engine, context);
        for (int i = 0; i < most && anyOf(moves, root); i++) {
            root = once(engine, context);
        }
        return root;
    }

    private BlockBox once(Engine engine, SharedContext context) {
        styles.begin();
        BlockBox root = engine.layout();
        LastPage.trim(root, context);
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

    private byte[] written(Engine engine, SharedContext context, Justifier justifier, Map<String, Landing.Spot> notes) {
        Trim trim = new Trim(profile.bleed(), profile.cropMarks());
        Archive archive = new Archive(metadata(), attached());
        List<Rectangle> sizes = engine.sizes();
        pages = sizes.size();
        file.cut(0);
        com.lowagie.text.Document paper = new com.lowagie.text.Document(sizes.get(0), 0, 0, 0, 0);
        TaggedWriter writer = new FaceWriter(paper, file, faces);
        archive.prepare(writer);
        if (!trim.isNone()) {
            new SheetSizes(sizes, trim).install(writer);
        }
        paper.open();
        engine.begin(writer);
        StructureTree structure =
                new StructureTree(document, context, job.metadata().language());
        Tagger tagger = new Tagger(writer, structure, context, notes, pages);
        canvas.prepare(justifier, tagger, new PageEdge(sizes, trim));
        engine.paint(paper, writer);
        canvas.shown().take(writer.getDirectContent());
        archive.finish(writer);
        paper.close();
        tagger.write(file);
        return StableBytes.of(file);
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
