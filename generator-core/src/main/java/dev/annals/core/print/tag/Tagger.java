package dev.annals.core.print.tag;

import static dev.annals.core.print.trailer.FileBytes.ascii;
import static java.util.Objects.requireNonNull;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import dev.annals.core.print.markup.TableCaptions;
import dev.annals.core.print.trailer.FileBytes;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Marks what is painted: content goes to its place in the structure tree, everything else is an artifact.
 * Nothing is marked twice: what is painted inside of a mark belongs to it.
 */
public final class Tagger {

    private static final byte[] LAYOUT = ascii("/Artifact <</Type/Layout>> BDC\n");
    private static final byte[] PAGINATION = ascii("/Artifact <</Type/Pagination>> BDC\n");
    private static final byte[] IDENTIFIER = ascii(" <</MCID ");
    private static final byte[] BEGIN = ascii(">> BDC\n");
    private static final byte[] END = ascii("EMC\n");

    private final PdfWriter writer;
    private final PdfIndirectReference root;
    private final StructureTree tree;
    private final ParentTree parents;
    private final Links links;
    private final Set<InlineText> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
    private int depth;

    /**
     * Tags a file that has been opened.
     *
     * @param notes where the notes at the feet of pages stand, by their ids
     * @param pages how many pages the file will have
     */
    public Tagger(
            TaggedWriter writer,
            StructureTree tree,
            SharedContext context,
            Map<String, Landing.Spot> notes,
            int pages) {
        this.writer = writer;
        this.root = writer.getPdfIndirectReference();
        this.tree = tree;
        this.parents = new ParentTree(pages);
        this.links = new Links(writer, tree, parents, context, notes);
        PdfDictionary marks = new PdfDictionary();
        marks.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
        writer.getExtraCatalog().put(PdfName.MARKINFO, marks);
        writer.getExtraCatalog().put(PdfName.STRUCTTREEROOT, root);
    }

    /** Writes the structure into a file that has been painted and closed. */
    public void write(FileBytes file) {
        new StructureWriter(writer, root.getNumber(), tree, parents).write(file);
    }

    /** Begins the mark for a text. Returns whether {@link #end} must follow. */
    public boolean begin(PdfContentByte page, InlineText text) {
        StructureElement leaf = leaf(text);
        if (leaf == null) {
            return beginArtifact(page, requireNonNull(text.getParent()).isContainedInMarginBox() ? PAGINATION : LAYOUT);
        }
        begin(page, leaf);
        return true;
    }

    private void begin(PdfContentByte page, StructureElement leaf) {
        depth++;
        int mark = parents.mark(writer.getCurrentPageNumber() - 1, leaf);
        // A number that is no integer is written without a text for it.
        page.getInternalBuffer()
                .append(leaf.type().getBytes())
                .append(IDENTIFIER)
                .append((double) mark)
                .append(BEGIN);
    }

    /** Whether a text is not painted this time: the words that only stand where a table goes on. */
    public boolean isHeldBack(InlineText text) {
        Element element = requireNonNull(text.getParent()).getElement();
        return element != null && element.getAttribute("class").equals(TableCaptions.CONTINUED) && drawn.add(text);
    }

    /** Table headers that are painted again on the next page, page furniture and leader dots have no place. */
    private @Nullable StructureElement leaf(InlineText text) {
        boolean leader =
                text.isDynamicFunction() && text.getFunctionData().getFunction().is("leader");
        if (leader || !drawn.add(text)) {
            return null;
        }
        StructureElement own = tree.leaf(text.getTextNode());
        if (own != null || requireNonNull(text.getParent()).isContainedInMarginBox()) {
            return own;
        }
        for (Box box = text.getParent(); own == null && box != null; box = box.getParent()) {
            own = box.getElement() == null ? null : tree.leafAfter(box.getElement());
        }
        return own;
    }

    /**
     * Begins the mark for a picture; one in the head of a table, painted again on the next page, has its place already.
     *
     * @param area where it stands on the page
     */
    public boolean begin(PdfContentByte page, BlockBox box, Rectangle area) {
        StructureElement figure = box.getElement() == null ? null : tree.of(box.getElement());
        if (figure == null || figure.marks() > 0) {
            return beginArtifact(page);
        }
        StructureAttributes.sayPlace(area, figure);
        begin(page, figure);
        return true;
    }

    /** Begins the mark of an artifact, unless inside of a mark. Returns whether {@link #end} must follow. */
    public boolean beginArtifact(PdfContentByte page) {
        return beginArtifact(page, LAYOUT);
    }

    private boolean beginArtifact(PdfContentByte page, byte[] kind) {
        if (depth > 0) {
            return false;
        }
        depth++;
        page.getInternalBuffer().append(kind);
        return true;
    }

    /** Ends the last mark. */
    public void end(PdfContentByte page) {
        depth--;
        page.getInternalBuffer().append(END);
    }

    /** Makes the area of a link active and ties it to the structure. */
    public void link(RenderingContext context, Box box, ITextOutputDevice device) {
        links.add(context, box, device);
    }
}
