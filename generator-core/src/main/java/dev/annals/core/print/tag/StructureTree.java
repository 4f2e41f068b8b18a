package dev.annals.core.print.tag;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import dev.annals.core.print.markup.TableCaptions;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.layout.SharedContext;

/**
 * The logical structure of a document in its own order, made of its elements before anything is painted
 * (ISO 32000-1, 14.7). Marked content hangs on leaves only.
 */
final class StructureTree {

    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("h1", "H1"),
            Map.entry("h2", "H2"),
            Map.entry("h3", "H3"),
            Map.entry("h4", "H4"),
            Map.entry("h5", "H5"),
            Map.entry("h6", "H6"),
            Map.entry("p", "P"),
            Map.entry("table", "Table"),
            Map.entry("caption", "Caption"),
            Map.entry("figcaption", "Caption"),
            Map.entry("thead", "THead"),
            Map.entry("tbody", "TBody"),
            Map.entry("tfoot", "TFoot"),
            Map.entry("tr", "TR"),
            Map.entry("th", "TH"),
            Map.entry("td", "TD"),
            Map.entry("ul", "L"),
            Map.entry("ol", "L"),
            Map.entry("li", "LI"),
            Map.entry("img", "Figure"),
            Map.entry("a", "Link"),
            Map.entry("blockquote", "BlockQuote"),
            Map.entry("section", "Sect"),
            Map.entry("figure", "Div"));

    private static final Set<String> SILENT = Set.of("style", "script", "br", "head", "col", "colgroup");

    private static final PdfName TABLE = new PdfName("Table");

    private final SharedContext context;
    private final Map<Node, PdfStructureElement> leaves = new IdentityHashMap<>();
    private final Map<Element, PdfStructureElement> elements = new IdentityHashMap<>();
    private final Map<Element, PdfStructureElement> lastLeaf = new IdentityHashMap<>();

    StructureTree(PdfStructureTreeRoot root, Document document, SharedContext context, String language) {
        this.context = context;
        PdfStructureElement whole = new PdfStructureElement(root, new PdfName("Document"));
        whole.put(PdfName.LANG, new PdfString(language));
        addChildren(document.getDocumentElement(), whole, null);
    }

    /** The leaf for a text node's content. */
    Optional<PdfStructureElement> leaf(@Nullable Text text) {
        return Optional.ofNullable(text == null ? null : leaves.get(text));
    }

    /** The leaf for what the layout engine added behind an element's own text. */
    Optional<PdfStructureElement> leafAfter(Element element) {
        return Optional.ofNullable(lastLeaf.get(element));
    }

    /** The element's own place in the tree. */
    Optional<PdfStructureElement> of(Element element) {
        return Optional.ofNullable(elements.get(element));
    }

    /** Adds what is inside an element; stretches of bare text between tagged elements become spans. */
    private @Nullable PdfStructureElement addChildren(
            Element element, PdfStructureElement parent, @Nullable PdfStructureElement open) {
        PdfStructureElement span = open;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                span = addText(text, element, parent, span);
            } else if (child instanceof Element inner && isShown(inner)) {
                span = addElement(inner, parent, span);
            }
        }
        return span;
    }

    private @Nullable PdfStructureElement addText(
            Text text, Element owner, PdfStructureElement parent, @Nullable PdfStructureElement open) {
        if (text.getData().isBlank() && open == null) {
            return null;
        }
        PdfStructureElement span = open == null ? new PdfStructureElement(parent, new PdfName("Span")) : open;
        leaves.put(text, span);
        lastLeaf.put(owner, span);
        return span;
    }

    private @Nullable PdfStructureElement addElement(
            Element element, PdfStructureElement parent, @Nullable PdfStructureElement open) {
        String tag = TAGS.get(element.getNodeName());
        if (isMarker(element) || TableCaptions.isCaption(element)) {
            return open;
        }
        if (tag == null) {
            boolean inline = context.getStyle(element).isInline();
            PdfStructureElement span = addChildren(element, parent, inline ? open : null);
            return inline ? span : null;
        }
        if (isContentsList(element)) {
            tag = element.getNodeName().equals("li") ? "TOCI" : "TOC";
        }
        PdfStructureElement home = tag.equals("Link") && isInContents(element)
                ? new PdfStructureElement(parent, PdfName.REFERENCE)
                : parent;
        PdfStructureElement structure = new PdfStructureElement(home, new PdfName(tag));
        elements.put(element, structure);
        describe(element, structure, tag);
        addContent(element, structure, tag);
        return null;
    }

    private void addContent(Element element, PdfStructureElement structure, String tag) {
        switch (tag) {
            case "Figure" -> {
                // its content is what is painted
            }
            case "LI" -> addItem(element, structure);
            case "Table" -> addTable(element, structure);
            case "Link" -> assign(element, new PdfStructureElement(structure, new PdfName("Span")), element);
            default -> {
                if (hasStructure(element)) {
                    addChildren(element, structure, null);
                } else {
                    assign(element, structure, element);
                }
            }
        }
    }

    private void addItem(Element item, PdfStructureElement structure) {
        Element marker = marker(item);
        if (marker != null) {
            assign(marker, new PdfStructureElement(structure, PdfName.LBL), marker);
        }
        PdfStructureElement body = new PdfStructureElement(structure, PdfName.LBODY);
        if (hasStructure(item)) {
            addChildren(item, body, null);
        } else {
            assign(item, body, item);
        }
    }

    /** The caption stands in the head for the layout; in the structure it comes before it. */
    private void addTable(Element table, PdfStructureElement structure) {
        TableCaptions.cell(table)
                .ifPresent(cell -> assign(cell, new PdfStructureElement(structure, new PdfName("Caption")), cell));
        addChildren(table, structure, null);
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
    private void assign(Node node, PdfStructureElement leaf, Element owner) {
        lastLeaf.put(owner, leaf);
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text) {
                leaves.put(child, leaf);
            } else if (child instanceof Element inner && (!isMarker(inner) || isMarker(owner))) {
                lastLeaf.put(inner, leaf);
                assign(inner, leaf, owner);
            }
        }
    }

    private boolean isShown(Element element) {
        return !SILENT.contains(element.getNodeName())
                && !context.getStyle(element).isDisplayNone()
                && !context.getStyle(element).isRunning();
    }

    private static boolean hasStructure(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && (TAGS.containsKey(inner.getNodeName()) || hasStructure(inner))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isContentsList(Element element) {
        return List.of("ol", "ul", "li").contains(element.getNodeName()) && isInContents(element);
    }

    private static boolean isInContents(Element element) {
        for (Node node = element; node instanceof Element ancestor; node = node.getParentNode()) {
            if (ancestor.getNodeName().equals("nav")) {
                return true;
            }
        }
        return false;
    }

    private static void describe(Element element, PdfStructureElement structure, String tag) {
        PdfDictionary attributes = new PdfDictionary();
        switch (tag) {
            case "TH" -> {
                attributes.put(PdfName.O, TABLE);
                boolean row = element.getAttribute("scope").equals("row");
                attributes.put(new PdfName("Scope"), new PdfName(row ? "Row" : "Column"));
                spans(element, attributes);
            }
            case "TD" -> spans(element, attributes);
            case "L" -> {
                attributes.put(PdfName.O, new PdfName("List"));
                attributes.put(new PdfName("ListNumbering"), new PdfName(numbering(element)));
            }
            case "Figure" ->
                structure.put(PdfName.ALT, new PdfString(element.getAttribute("alt"), PdfObject.TEXT_UNICODE));
            default -> {
                // the tag says it all
            }
        }
        if (attributes.size() > 0) {
            structure.put(PdfName.A, attributes);
        }
    }

    private static String numbering(Element list) {
        if (!list.getAttribute("class").isEmpty()) {
            return "None";
        }
        return list.getNodeName().equals("ol") ? "Decimal" : "Disc";
    }

    private static void spans(Element cell, PdfDictionary attributes) {
        for (String span : List.of("colspan", "rowspan")) {
            if (cell.hasAttribute(span) && cell.getAttribute(span).matches("[1-9]\\d{0,3}")) {
                attributes.put(PdfName.O, TABLE);
                attributes.put(
                        new PdfName(span.equals("colspan") ? "ColSpan" : "RowSpan"),
                        new PdfNumber(cell.getAttribute(span)));
            }
        }
    }
}
