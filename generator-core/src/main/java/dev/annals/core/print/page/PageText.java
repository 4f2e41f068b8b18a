package dev.annals.core.print.page;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import dev.annals.core.print.font.Face;
import dev.annals.core.print.font.PrintFont;
import dev.annals.core.print.line.Spacing;
import org.jspecify.annotations.Nullable;

/**
 * A text on its way onto a page: every character in whichever face has it, with the space after it that justification
 * found. One for each text.
 */
final class PageText {

    private static final char SOFT_HYPHEN = '\u00AD';

    /** From the base line to the middle of a character's square, in em. */
    private static final float MIDDLE = 0.38f;

    private static final float TINY = 0.001f;

    private final PdfContentByte page;
    private final PrintFont font;
    private final ShownText shown;

    /** In points. */
    private final float size;

    /** The size that is written, in points: the writer rounds to hundredths, which would be seen at the end of a line. */
    private final float written;

    /**
     * A text on a page.
     *
     * @param shown what the document has shown so far
     */
    PageText(PdfContentByte page, PrintFont font, ShownText shown) {
        this.page = page;
        this.font = font;
        this.shown = shown;
        this.size = font.getSize2D() / PageCanvas.DOTS_PER_POINT;
        this.written = (float) (Math.ceil(size * 100 - TINY) / 100);
    }

    /**
     * Begins the text; what stands around a page that lies on its side is read as on the pages that stand.
     *
     * @param x from the left, in points
     * @param y from below, in points
     * @param axis where the middle of its line stands, from the left in points; null but on such pages
     */
    void begin(float x, float y, @Nullable Float axis) {
        page.beginText();
        if (font.chain().emboldening() > 0) {
            page.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
            page.setLineWidth(font.chain().emboldening() * size);
        }
        float scale = size / written;
        if (axis != null) {
            float middle = MIDDLE * size;
            page.setTextMatrix(0, -scale, scale, 0, axis - middle, y + middle + axis - x);
        } else if (scale == 1) {
            page.moveText(x, y);
        } else {
            page.setTextMatrix(scale, 0, 0, scale, x, y);
        }
    }

    void end() {
        if (font.chain().emboldening() > 0) {
            page.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
            page.setLineWidth(1);
        }
        page.endText();
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
                page.setFontAndSize(face.base(), written);
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
            page.setFontAndSize(font.writes('-').base(), written);
            page.showText("-");
            page.endMarkedContentSequence();
        }
    }
}
