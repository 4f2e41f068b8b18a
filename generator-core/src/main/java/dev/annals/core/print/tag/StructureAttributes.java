package dev.annals.core.print.tag;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.List;
import org.w3c.dom.Element;

/** What a place in the structure says about itself beside its tag (ISO 32000-1, 14.8.5 and 14.9). */
final class StructureAttributes {

    private static final PdfName TABLE = new PdfName("Table");

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
