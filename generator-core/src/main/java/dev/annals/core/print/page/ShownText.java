package dev.annals.core.print.page;

import com.lowagie.text.pdf.PdfContentByte;
import dev.annals.core.print.font.Face;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The characters that a document has shown in each face. The writer must show a character once, to take it into the file;
 * as it looks up every one twice in boxed maps, the text of pages is shown without it.
 */
public final class ShownText {

    /** The end of the characters that most Chinese text is written with. */
    private static final int CHINESE = 0xA000;

    /** In the order of their first characters: the last page names the faces as they are taken. */
    private final Map<Face, BitSet> characters = new LinkedHashMap<>();

    ShownText() {}

    /** Shows text on a page whose font is set. */
    public void show(TextRun run, PdfContentByte page) {
        BitSet known = characters.get(run.face());
        if (known == null) {
            known = new BitSet(CHINESE);
            characters.put(run.face(), known);
        }
        int codePoint;
        for (int at = run.from(); at < run.to(); at += Character.charCount(codePoint)) {
            codePoint = run.line().codePointAt(at);
            known.set(codePoint);
        }
        run.show(page.getInternalBuffer());
    }

    /** Has the writer take all characters into the file, before its last page ends. */
    public void take(PdfContentByte page) {
        characters.forEach((face, known) -> {
            // What is shown there is on no page.
            PdfContentByte aside = page.getDuplicate();
            aside.setFontAndSize(face.base(), 1);
            aside.showTextBasic(known.stream()
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        });
    }
}
