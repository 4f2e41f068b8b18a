package dev.annals.core.print.page;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTextArray;
import dev.annals.core.print.font.PrintFont;
import dev.annals.core.print.line.Spacing;
import org.jspecify.annotations.Nullable;

/**
 * A text on its way onto a page: every character in whichever face has it, with the space after it that justification
 * found. One for each text.
 */
final class PageText {

    private static final char SOFT_HYPHEN = '\u00AD';

    private final PdfContentByte page;
    private final PrintFont font;
    private final float size;
    private final StringBuilder run = new StringBuilder();
    private PdfTextArray shown = new PdfTextArray();
    /** Of the characters that are not shown yet; null when there are none. */
    private @Nullable BaseFont face;

    /**
     * A text within a text object that has begun.
     *
     * @param size the size that is written, in points
     */
    PageText(PdfContentByte page, PrintFont font, float size) {
        this.page = page;
        this.font = font;
        this.size = size;
    }

    void show(String string, Spacing spacing) {
        float[] after = spacing.after();
        int at = 0;
        while (at < string.length()) {
            int codePoint = string.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (codePoint == SOFT_HYPHEN) {
                showRun();
                showHyphen(next == string.length() && after[at] > 0);
            } else {
                BaseFont wanted = spacing.isLatin(at) ? font.writesLatin(codePoint) : font.writes(codePoint);
                if (wanted != face) {
                    showRun();
                    face = wanted;
                }
                run.appendCodePoint(codePoint);
                space(after[next - 1] / font.getSize2D());
            }
            at = next;
        }
        showRun();
    }

    /** Leaves room after the last character, in em. */
    private void space(float room) {
        if (room != 0) {
            endPart();
            shown.add(-room * 1000);
        }
    }

    private void endPart() {
        if (run.length() > 0) {
            shown.add(run.toString());
            run.setLength(0);
        }
    }

    private void showRun() {
        if (face != null) {
            endPart();
            page.setFontAndSize(face, size);
            page.showText(shown);
            shown = new PdfTextArray();
            face = null;
        }
    }

    /** A word that is divided at a line's end is still one word when it is copied or read out. */
    private void showHyphen(boolean atLineEnd) {
        if (atLineEnd) {
            PdfDictionary properties = new PdfDictionary();
            properties.put(PdfName.ACTUALTEXT, new PdfString("\u00AD", PdfObject.TEXT_UNICODE));
            page.beginMarkedContentSequence(new PdfName("Span"), properties, true);
            page.setFontAndSize(font.writes('-'), size);
            page.showText("-");
            page.endMarkedContentSequence();
        }
    }
}
