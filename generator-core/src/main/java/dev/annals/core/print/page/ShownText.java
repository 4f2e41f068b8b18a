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

    /** The end of the characters that most Chinese text is written with. */
    private static final int CHINESE = 0xA000;

    private final Map<Face, Characters> shown = new IdentityHashMap<>();

    ShownText() {}

    /** The characters of a face: all, and those that the writer does not know yet. */
    private static final class Characters {

        private final BitSet all = new BitSet(CHINESE);
        private final StringBuilder added = new StringBuilder();

        void add(TextRun run) {
            int codePoint;
            for (int at = run.from(); at < run.to(); at += Character.charCount(codePoint)) {
                codePoint = run.line().codePointAt(at);
                if (!all.get(codePoint)) {
                    all.set(codePoint);
                    added.appendCodePoint(codePoint);
                }
            }
        }
    }

    /** Shows text on a page whose font is set. */
    public void show(TextRun run, PdfContentByte page) {
        Characters known = shown.get(run.face());
        if (known == null) {
            known = new Characters();
            shown.put(run.face(), known);
        }
        known.add(run);
        run.show(page.getInternalBuffer());
    }

    /** Has the writer take what has been shown first on a page, or in a drawing on it, before the page ends. */
    void take(PdfContentByte page) {
        shown.forEach((face, characters) -> {
            if (!characters.added.isEmpty()) {
                // What is shown there is on no page.
                PdfContentByte aside = page.getDuplicate();
                aside.setFontAndSize(face.base(), 1);
                aside.showTextBasic(characters.added.toString());
                characters.added.setLength(0);
            }
        });
    }
}
