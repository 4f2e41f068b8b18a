package dev.annals.core.print.tag;

import static java.util.Objects.requireNonNull;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import dev.annals.core.print.markup.TableCaptions;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
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

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfDictionary layout = artifact("Layout");
    private final PdfDictionary pagination = artifact("Pagination");

    /** What is written of each mark, one after the other. */
    private final PdfDictionary mark = new PdfDictionary();

    private final StructureTree tree;
    private final Links links;
    private final Set<InlineText> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
    private int depth;

    /**
     * Builds the structure tree.
     *
     * @param language BCP 47 tag of the document
     * @param notes where the notes at the feet of pages stand, by their ids
     */
    public Tagger(
            PdfWriter writer,
            Document document,
            SharedContext context,
            String language,
            Map<String, Landing.Spot> notes) {
        this.tree = new StructureTree(writer.getStructureTreeRoot(), document, context, language);
        this.links = new Links(writer, tree, context, notes);
    }

    /** Begins the mark for a text. Returns whether {@link #end} must follow. */
    public boolean begin(PdfContentByte page, InlineText text) {
        Optional<PdfStructureElement> leaf = leaf(text);
        if (leaf.isEmpty()) {
            return beginArtifact(page, requireNonNull(text.getParent()).isContainedInMarginBox() ? pagination : layout);
        }
        depth++;
        page.beginMarkedContentSequence(leaf.get(), mark);
        return true;
    }

    /** Whether a text is not painted this time: the words that only stand where a table goes on. */
    public boolean isHeldBack(InlineText text) {
        Element element = requireNonNull(text.getParent()).getElement();
        return element != null && element.getAttribute("class").equals(TableCaptions.CONTINUED) && drawn.add(text);
    }

    /** Table headers that are painted again on the next page, page furniture and leader dots have no place. */
    private Optional<PdfStructureElement> leaf(InlineText text) {
        boolean leader =
                text.isDynamicFunction() && text.getFunctionData().getFunction().is("leader");
        if (leader || !drawn.add(text)) {
            return Optional.empty();
        }
        Optional<PdfStructureElement> own = tree.leaf(text.getTextNode());
        if (requireNonNull(text.getParent()).isContainedInMarginBox()) {
            return own;
        }
        for (Box box = text.getParent(); own.isEmpty() && box != null; box = box.getParent()) {
            own = box.getElement() == null ? own : tree.leafAfter(box.getElement());
        }
        return own;
    }

    /**
     * Begins the mark for a picture.
     *
     * @param area where it stands on the page
     */
    public boolean begin(PdfContentByte page, BlockBox box, Rectangle area) {
        Optional<PdfStructureElement> figure = box.getElement() == null ? Optional.empty() : tree.of(box.getElement());
        if (figure.isEmpty()) {
            return beginArtifact(page);
        }
        PdfDictionary place = new PdfDictionary();
        place.put(PdfName.O, new PdfName("Layout"));
        place.put(new PdfName("Placement"), new PdfName("Block"));
        place.put(PdfName.BBOX, new PdfRectangle(area.getLeft(), area.getBottom(), area.getRight(), area.getTop()));
        figure.get().put(PdfName.A, place);
        depth++;
        page.beginMarkedContentSequence(figure.get(), mark);
        return true;
    }

    /** Begins the mark of an artifact, unless inside of a mark. Returns whether {@link #end} must follow. */
    public boolean beginArtifact(PdfContentByte page) {
        return beginArtifact(page, layout);
    }

    private static PdfDictionary artifact(String type) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.TYPE, new PdfName(type));
        return properties;
    }

    private boolean beginArtifact(PdfContentByte page, PdfDictionary properties) {
        if (depth > 0) {
            return false;
        }
        depth++;
        page.beginMarkedContentSequence(ARTIFACT, properties, true);
        return true;
    }

    /** Ends the last mark. */
    public void end(PdfContentByte page) {
        depth--;
        page.endMarkedContentSequence();
    }

    /** Makes the area of a link active and ties it to the structure. */
    public void link(RenderingContext context, Box box, ITextOutputDevice device) {
        links.add(context, box, device);
    }

    static void append(PdfStructureElement parent, PdfDictionary kid) {
        if (parent.get(PdfName.K) instanceof PdfArray kids) {
            kids.add(kid);
        }
    }
}
