package dev.annals.plugin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The structure of a PDF, read as a screen reader does: what it is, in which order, with which words. */
final class PdfStructure {

    /**
     * A place in the structure.
     *
     * @param type its standard type
     * @param own its dictionary
     * @param words the words that hang on it directly
     * @param links annotations that hang on it
     * @param children places below
     */
    record Node(String type, COSDictionary own, String words, List<COSDictionary> links, List<Node> children) {

        /** It and all below, in reading order. */
        Stream<Node> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
        }

        Stream<Node> all(String wanted) {
            return all().filter(node -> node.type().equals(wanted));
        }

        /** All words, without any spaces. */
        String text() {
            return all().map(Node::words).collect(Collectors.joining()).replaceAll("\\s+", "");
        }

        List<String> types() {
            return children.stream().map(Node::type).toList();
        }

        String attribute(String name) {
            return own.getDictionaryObject(COSName.A) instanceof COSDictionary attributes
                    ? attributes.getNameAsString(name, "")
                    : "";
        }

        int span(String name) {
            return own.getDictionaryObject(COSName.A) instanceof COSDictionary attributes
                    ? attributes.getInt(name, 1)
                    : 1;
        }
    }

    private final Map<COSDictionary, Map<Integer, String>> words = new IdentityHashMap<>();
    private final Node root;
    private int artifacts;

    private PdfStructure(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> marked = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> collect(content, marked));
            words.put(page.getCOSObject(), marked);
        }
        COSBase top = pdf.getDocumentCatalog().getStructureTreeRoot().getK();
        COSDictionary document = (COSDictionary) (top instanceof COSArray several ? several.getObject(0) : top);
        this.root = node(document, document);
    }

    static PdfStructure of(PDDocument pdf) throws IOException {
        return new PdfStructure(pdf);
    }

    Node root() {
        return root;
    }

    /** Number of stretches of text that belong to the furniture of pages. */
    int furniture() {
        return artifacts;
    }

    private void collect(PDMarkedContent content, Map<Integer, String> marked) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, marked);
            }
        }
        if (content.getMCID() >= 0) {
            marked.merge(content.getMCID(), text.toString(), String::concat);
        } else if ("Artifact".equals(content.getTag()) && text.length() > 0) {
            artifacts += "Pagination".equals(content.getProperties().getNameAsString(COSName.TYPE)) ? 1 : 0;
        }
    }

    private Node node(COSDictionary own, COSDictionary page) {
        COSDictionary here = own.getCOSDictionary(COSName.PG) == null ? page : own.getCOSDictionary(COSName.PG);
        StringBuilder text = new StringBuilder();
        List<COSDictionary> links = new ArrayList<>();
        List<Node> children = new ArrayList<>();
        COSBase kids = own.getDictionaryObject(COSName.K);
        COSArray all =
                kids instanceof COSArray several ? several : new COSArray(kids == null ? List.of() : List.of(kids));
        for (int i = 0; i < all.size(); i++) {
            COSBase kid = all.getObject(i);
            if (kid instanceof COSInteger number) {
                text.append(words(here, number.intValue()));
            } else if (kid instanceof COSDictionary one && "MCR".equals(one.getNameAsString(COSName.TYPE))) {
                COSDictionary other = one.getCOSDictionary(COSName.PG);
                text.append(words(other == null ? here : other, one.getInt(COSName.MCID)));
            } else if (kid instanceof COSDictionary one && "OBJR".equals(one.getNameAsString(COSName.TYPE))) {
                links.add(one.getCOSDictionary(COSName.OBJ));
            } else if (kid instanceof COSDictionary one) {
                children.add(node(one, here));
            }
        }
        return new Node(own.getNameAsString(COSName.S), own, text.toString(), links, children);
    }

    private String words(COSDictionary page, int number) {
        return words.getOrDefault(page, Map.of()).getOrDefault(number, "");
    }
}
