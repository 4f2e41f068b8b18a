package dev.annals.core.print.page;

import com.lowagie.text.pdf.PdfContentByte;
import dev.annals.core.print.font.Face;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The characters that a document has shown in each face. The writer must show a character once, to take it into the file;
 * as it looks up every one twice in boxed maps, the text of pages is shown without it.
 */
public final class ShownText {

    private final Map<Face, BitSet> characters = new IdentityHashMap<>();

    ShownText() {}

    /** Shows text on a page whose font is set. */
    public void show(TextRun run, PdfContentByte page) {
        BitSet known = characters.computeIfAbsent(run.face(), face -> new BitSet());
        String added = added(run, known);
        if (!added.isEmpty()) {
            // What is shown there is on no page.
            PdfContentByte aside = page.getDuplicate();
            aside.setFontAndSize(run.face().base(), 1);
            aside.showTextBasic(added);
        }
        run.show(page.getInternalBuffer());
    }

    /** The characters of a run that have not been known; of nearly all runs none. */
    private static String added(TextRun run, BitSet known) {
        StringBuilder added = null;
        int codePoint;
        for (int at = run.from(); at < run.to(); at += Character.charCount(codePoint)) {
            codePoint = run.line().codePointAt(at);
            if (!known.get(codePoint)) {
                known.set(codePoint);
                added = added == null ? new StringBuilder() : added;
                added.appendCodePoint(codePoint);
            }
        }
        return added == null ? "" : added.toString();
    }
}
