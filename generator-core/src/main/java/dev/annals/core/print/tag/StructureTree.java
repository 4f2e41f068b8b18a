package dev.annals.core.print.tag;

import static dev.annals.core.print.tag.StructureAttributes.describe;

import com.lowagie.text.pdf.PdfName;
import dev.annals.core.print.markup.Elements;
import dev.annals.core.print.markup.TableCaptions;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.SharedContext;

/**
 * The logical structure of a document in its own order, made of its elements before anything is painted
 * (ISO 32000-1, 14.7). Marked content hangs on leaves only.
 */
public final class StructureTree {

    private static final Set<String> SILENT = Set.of("style", "script", "br", "head", "col", "colgroup");

    private static final Set<String> LISTS = Set.of("ol", "ul", "li");

    private static final PdfName SPAN = new PdfName("Span");

    private final SharedContext context;
    private final Map<Node, StructureElement> leaves = new IdentityHashMap<>();
    private final Map<Element, StructureElement> places = new IdentityHashMap<>();
    private final Map<Element, StructureElement> lastLeaf = new IdentityHashMap<>();
    private final SortedMap<String, StructureElement> identified = new TreeMap<>(StructureAttributes::compare);
    private final StructureElement top = new StructureElement(new PdfName("Document"));
    private final NoteTags notes;

    /**
     * The structure of a document that is laid out.
     *
     * @param language BCP 47 tag of the document
     */
    public StructureTree(Document document, SharedContext context, String language) {
        this.context = context;
        this.notes = new NoteTags(document, identified);
        StructureAttributes.sayLanguage(language, top);
        addChildren(document.getDocumentElement(), top, null);
    }

    /** The element that all others are in. */
    StructureElement top() {
        return top;
    }

    /** What has an identifier, by it. */
    SortedMap<String, StructureElement> identified() {
        return identified;
    }

    /** The leaf for a text node's content. */
    @Nullable
    StructureElement leaf(@Nullable Text text) {
        return text == null ? null : leaves.get(text);
    }

    /** The leaf for what the layout engine added behind an element's own text. */
    @Nullable
    StructureElement leafAfter(Element element) {
        return lastLeaf.get(element);
    }

    /** The own place in the tree of a link or a picture. */
    @Nullable
    StructureElement of(Element element) {
        return places.get(element);
    }

    /** Adds what is inside an element; stretches of bare text between tagged elements become spans. */
    private @Nullable StructureElement addChildren(
            Element element, StructureElement parent, @Nullable StructureElement open) {
        StructureElement span = open;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                span = addText(text, element, parent, span);
            } else if (child instanceof Element inner && isShown(inner)) {
                span = addElement(inner, parent, span);
            }
        }
        return span;
    }

    private @Nullable StructureElement addText(
            Text text, Element owner, StructureElement parent, @Nullable StructureElement open) {
        if (text.getData().isBlank() && open == null) {
            return null;
        }
        StructureElement span = open == null ? new StructureElement(parent, SPAN) : open;
        leaves.put(text, span);
        lastLeaf.put(owner, span);
        return span;
    }

    private @Nullable StructureElement addElement(
            Element element, StructureElement parent, @Nullable StructureElement open) {
        String tag = Tags.of(element).orElse(null);
        if (isMarker(element) || TableCaptions.isCaption(element)) {
            return open;
        }
        if (tag == null) {
            boolean inline = context.getStyle(element).isInline();
            StructureElement span = addChildren(element, parent, inline ? open : null);
            return inline ? span : null;
        }
        if (isContentsList(element)) {
            tag = element.getNodeName().equals("li") ? "TOCI" : "TOC";
        }
        StructureElement structure = new StructureElement(home(element, tag, parent), Tags.name(tag));
        if (tag.equals("Link") || tag.equals("Figure")) {
            places.put(element, structure);
        }
        describe(element, structure, tag);
        addContent(element, structure, tag);
        switch (tag) {
            case "P", "H1", "H2", "H3", "H4", "H5", "H6" -> addNotes(element, parent);
            case "TD", "TH" -> addNotes(element, structure);
            default -> {
                // what is inside of it has its notes already
            }
        }
        return null;
    }

    /** What leads to another part of the document is a reference, but for the number of a note, which is its label. */
    private static StructureElement home(Element element, String tag, StructureElement parent) {
        if (!tag.equals("Link") || !element.getAttribute("href").startsWith("#")) {
            return parent;
        }
        return new StructureElement(parent, Tags.isNoteNumber(element) ? PdfName.LBL : PdfName.REFERENCE);
    }

    private void addNotes(Element element, StructureElement parent) {
        if (!notes.isEmpty()) {
            notes.add(element, parent, (item, note) -> addChildren(item, note, null));
        }
    }

    private void addContent(Element element, StructureElement structure, String tag) {
        switch (tag) {
            case "Figure" -> {
                // its content is what is painted
            }
            case "LI" -> addItem(element, structure);
            case "Table" -> addTable(element, structure);
            case "Caption" -> addCaption(element, structure);
            case "Note" -> addNote(element, structure);
            case "Link" -> assign(element, new StructureElement(structure, SPAN), element);
            default -> {
                if (hasStructure(element)) {
                    addChildren(element, structure, null);
                } else {
                    assign(element, structure, element);
                }
            }
        }
    }

    private void addItem(Element item, StructureElement structure) {
        Element marker = marker(item);
        if (marker != null) {
            assign(marker, new StructureElement(structure, PdfName.LBL), marker);
        }
        StructureElement body = new StructureElement(structure, PdfName.LBODY);
        if (hasStructure(item)) {
            addChildren(item, body, null);
        } else {
            assign(item, body, item);
        }
        addNotes(item, body);
    }

    /** The caption stands in the head for the layout; in the structure it comes before it. */
    private void addTable(Element table, StructureElement structure) {
        TableCaptions.cell(table)
                .ifPresent(cell -> addCaption(cell, new StructureElement(structure, Tags.name("Caption"))));
        addChildren(table, structure, null);
    }

    /** The number is a label of its own, lest it run into a year that follows. */
    private void addCaption(Element caption, StructureElement structure) {
        Elements.children(caption).stream()
                .filter(Tags::isLabel)
                .findFirst()
                .ifPresent(label -> assign(label, new StructureElement(structure, PdfName.LBL), label));
        StructureElement words = new StructureElement(structure, SPAN);
        assign(caption, words, caption);
    }

    private void addNote(Element note, StructureElement structure) {
        StructureAttributes.sayIdentifier(note.getAttribute("id"), structure);
        identified.put(note.getAttribute("id"), structure);
        addChildren(note, structure, null);
    }

    private static @Nullable Element marker(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                return isMarker(inner) ? inner : inner.getNodeName().equals("p") ? marker(inner) : null;
            }
        }
        return null;
    }

    private static boolean isMarker(Element element) {
        return element.getAttribute("class").equals("marker");
    }

    /** All text inside belongs to one leaf. */
    private void assign(Node node, StructureElement leaf, Element owner) {
        lastLeaf.put(owner, leaf);
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text) {
                leaves.putIfAbsent(child, leaf);
            } else if (child instanceof Element inner && (!isMarker(inner) || isMarker(owner))) {
                lastLeaf.put(inner, leaf);
                assign(inner, leaf, owner);
            }
        }
    }

    private boolean isShown(Element element) {
        if (SILENT.contains(element.getNodeName())) {
            return false;
        }
        CalculatedStyle style = context.getStyle(element);
        return !style.isDisplayNone() && !style.isRunning();
    }

    private static boolean hasStructure(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && (Tags.of(inner).isPresent() || hasStructure(inner))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isContentsList(Element element) {
        return LISTS.contains(element.getNodeName()) && isInContents(element);
    }

    private static boolean isInContents(Element element) {
        for (Node node = element; node instanceof Element ancestor; node = node.getParentNode()) {
            if (ancestor.getNodeName().equals("nav")) {
                return true;
            }
        }
        return false;
    }
}
