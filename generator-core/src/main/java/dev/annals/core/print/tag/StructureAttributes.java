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
        PdfDictionary attributes = new PdfDictionary();
        switch (tag) {
            case "TH" -> {
                attributes.put(PdfName.O, TABLE);
                boolean row = element.getAttribute("scope").equals("row");
                attributes.put(SCOPE, row ? ROW : COLUMN);
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
        span(cell, "colspan", "ColSpan", attributes);
        span(cell, "rowspan", "RowSpan", attributes);
    }

    private static void span(Element cell, String attribute, String name, PdfDictionary attributes) {
        String span = cell.getAttribute(attribute);
        if (!span.isEmpty() && SPAN.matcher(span).matches()) {
            attributes.put(PdfName.O, TABLE);
            attributes.put(new PdfName(name), new PdfNumber(span));
        }
    }
}
