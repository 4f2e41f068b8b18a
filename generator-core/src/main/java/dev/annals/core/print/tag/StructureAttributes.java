package dev.annals.core.print.tag;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What a place in the structure says about itself beside its tag (ISO 32000-1, 14.8.5 and 14.9). */
final class StructureAttributes {

    private static final PdfName TABLE = new PdfName("Table");

    private static final PdfName LIST = new PdfName("List");

    private static final PdfName SCOPE = new PdfName("Scope");

    private static final PdfName ROW = new PdfName("Row");

    private static final PdfName COLUMN = new PdfName("Column");

    private static final Pattern SPAN = Pattern.compile("[1-9]\\d{0,3}");

    private StructureAttributes() {}

    /** Describes the place of an element. */
    static void describe(Element element, PdfStructureElement structure, String tag) {
        if (!element.getAttribute("lang").isEmpty()) {
            structure.put(PdfName.LANG, new PdfString(element.getAttribute("lang")));
        }
        switch (tag) {
            case "TH" -> {
                boolean row = element.getAttribute("scope").equals("row");
                attributes(structure, TABLE).put(SCOPE, row ? ROW : COLUMN);
                spans(element, structure);
            }
            case "TD" -> spans(element, structure);
            case "L" -> attributes(structure, LIST).put(new PdfName("ListNumbering"), new PdfName(numbering(element)));
            case "Figure" ->
                structure.put(PdfName.ALT, new PdfString(element.getAttribute("alt"), PdfObject.TEXT_UNICODE));
            default -> {
                // the tag says it all
            }
        }
    }

    /** The attributes of a place, which most have none of. */
    private static PdfDictionary attributes(PdfStructureElement structure, PdfName owner) {
        if (structure.get(PdfName.A) instanceof PdfDictionary known) {
            return known;
        }
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, owner);
        structure.put(PdfName.A, attributes);
        return attributes;
    }

    private static String numbering(Element list) {
        if (!list.getAttribute("class").isEmpty()) {
            return "None";
        }
        return list.getNodeName().equals("ol") ? "Decimal" : "Disc";
    }

    private static void spans(Element cell, PdfStructureElement structure) {
        span(cell, "colspan", "ColSpan", structure);
        span(cell, "rowspan", "RowSpan", structure);
    }

    private static void span(Element cell, String attribute, String name, PdfStructureElement structure) {
        String span = cell.getAttribute(attribute);
        if (!span.isEmpty() && SPAN.matcher(span).matches()) {
            attributes(structure, TABLE).put(new PdfName(name), new PdfNumber(span));
        }
    }
}
