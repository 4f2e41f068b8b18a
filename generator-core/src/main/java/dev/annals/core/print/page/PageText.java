package dev.annals.core.print.page;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import dev.annals.core.print.font.Face;
import dev.annals.core.print.font.PrintFont;
import dev.annals.core.print.line.Spacing;

/**
 * A text on its way onto a page: every character in whichever face has it, with the space after it that justification
 * found. One for each text.
 */
final class PageText {

    private static final char SOFT_HYPHEN = '\u00AD';

    private final PdfContentByte page;
    private final PrintFont font;
    private final float size;
    private final ShownText shown;

    /**
     * A text within a text object that has begun.
     *
     * @param size the size that is written, in points
     * @param shown what the document has shown so far
     */
    PageText(PdfContentByte page, PrintFont font, float size, ShownText shown) {
        this.page = page;
        this.font = font;
        this.size = size;
        this.shown = shown;
    }

    void show(String string, Spacing spacing) {
        float[] after = spacing.after();
        int at = 0;
        while (at < string.length()) {
            if (string.charAt(at) == SOFT_HYPHEN) {
                showHyphen(at + 1 == string.length() && after[at] > 0);
                at++;
            } else {
                Face face = faceAt(string, at, spacing);
                int end = end(string, at, face, spacing);
                page.setFontAndSize(face.base(), size);
                shown.show(new TextRun(face, string, at, end, after, font.getSize2D()), page);
                at = end;
            }
        }
    }

    /** Where the characters end that the same face has. */
    private int end(String string, int start, Face face, Spacing spacing) {
        int end = start;
        do {
            end += Character.charCount(string.codePointAt(end));
        } while (end < string.length()
                && string.charAt(end) != SOFT_HYPHEN
                && faceAt(string, end, spacing).equals(face));
        return end;
    }

    private Face faceAt(String string, int at, Spacing spacing) {
        int codePoint = string.codePointAt(at);
        return spacing.isLatin(at) ? font.writesLatin(codePoint) : font.writes(codePoint);
    }

    /** A word that is divided at a line's end is still one word when it is copied or read out. */
    private void showHyphen(boolean atLineEnd) {
        if (atLineEnd) {
            PdfDictionary properties = new PdfDictionary();
            properties.put(PdfName.ACTUALTEXT, new PdfString("\u00AD", PdfObject.TEXT_UNICODE));
            page.beginMarkedContentSequence(new PdfName("Span"), properties, true);
            page.setFontAndSize(font.writes('-').base(), size);
            page.showText("-");
            page.endMarkedContentSequence();
        }
    }
}
