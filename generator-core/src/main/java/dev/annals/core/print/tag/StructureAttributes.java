package dev.annals.core.print.tag;

import static dev.annals.core.print.trailer.FileBytes.ascii;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfString;
import dev.annals.core.print.trailer.FileBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What a place in the structure says about itself beside its tag (ISO 32000-1, 14.8.5 and 14.9). */
final class StructureAttributes {

    private static final byte[] ROW = ascii("/A<</O/Table/Scope/Row>>");

    private static final byte[] COLUMN = ascii("/A<</O/Table/Scope/Column>>");

    private static final byte[] LANGUAGE = ascii("/Lang");

    private static final byte[] IDENTIFIER = ascii("/ID");

    private static final byte[] WORDS = ascii("/Alt");

    private static final Pattern SPAN = Pattern.compile("[1-9]\\d{0,3}");

    private StructureAttributes() {}

    /** Describes the place of an element. */
    static void describe(Element element, StructureElement structure, String tag) {
        if (!element.getAttribute("lang").isEmpty()) {
            sayLanguage(element.getAttribute("lang"), structure);
        }
        switch (tag) {
            case "TH" -> sayHead(element, structure);
            case "TD" -> {
                String spans = spans(element);
                if (!spans.isEmpty()) {
                    structure.say(ascii("/A<</O/Table" + spans + ">>"));
                }
            }
            case "L" -> structure.say(ascii("/A<</O/List/ListNumbering/" + numbering(element) + ">>"));
            case "Figure" -> {
                structure.say(WORDS);
                structure.say(written(new PdfString(element.getAttribute("alt"), PdfObject.TEXT_UNICODE)));
            }
            default -> {
                // the tag says it all
            }
        }
    }

    /** Says in which language a place is, as BCP 47 has it. */
    static void sayLanguage(String language, StructureElement structure) {
        structure.say(LANGUAGE);
        structure.say(written(new PdfString(language)));
    }

    /** Names a place. */
    static void sayIdentifier(String id, StructureElement structure) {
        structure.say(IDENTIFIER);
        structure.say(text(id));
    }

    /** Says where a picture stands on its page. */
    static void sayPlace(Rectangle area, StructureElement structure) {
        structure.say(ascii("/A<</O/Layout/Placement/Block/BBox"));
        structure.say(written(new PdfRectangle(area.getLeft(), area.getBottom(), area.getRight(), area.getTop())));
        structure.say(ascii(">>"));
    }

    /** An identifier as it is written. */
    static byte[] text(String id) {
        return written(identifier(id));
    }

    /** The order of identifiers where all are listed, which is that of their bytes (ISO 32000-1, 7.9.6). */
    static int compare(String one, String two) {
        return Arrays.compareUnsigned(
                identifier(one).getBytes(), identifier(two).getBytes());
    }

    private static PdfString identifier(String id) {
        return new PdfString(id, PdfObject.TEXT_UNICODE);
    }

    private static byte[] written(PdfObject object) {
        FileBytes out = new FileBytes(64);
        try {
            object.toPdf(null, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void sayHead(Element cell, StructureElement structure) {
        boolean row = cell.getAttribute("scope").equals("row");
        String spans = spans(cell);
        if (spans.isEmpty()) {
            structure.say(row ? ROW : COLUMN);
        } else {
            structure.say(ascii("/A<</O/Table/Scope/" + (row ? "Row" : "Column") + spans + ">>"));
        }
    }

    private static String numbering(Element list) {
        if (!list.getAttribute("class").isEmpty()) {
            return "None";
        }
        return list.getNodeName().equals("ol") ? "Decimal" : "Disc";
    }

    private static String spans(Element cell) {
        return span(cell, "colspan", "/ColSpan ") + span(cell, "rowspan", "/RowSpan ");
    }

    private static String span(Element cell, String attribute, String name) {
        String span = cell.getAttribute(attribute);
        return !span.isEmpty() && SPAN.matcher(span).matches() ? name + span : "";
    }
}
