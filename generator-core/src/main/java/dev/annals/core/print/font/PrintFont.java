package dev.annals.core.print.font;

import com.lowagie.text.pdf.BaseFont;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.ITextFSFont;

/** A chain of faces at a size, as the layout engine wants fonts. */
public final class PrintFont extends ITextFSFont {

    private final FaceChain chain;
    private final Face first;
    private final StandIns standIns;

    PrintFont(FaceChain chain, float size, StandIns standIns) {
        super(description(chain), size);
        this.chain = chain;
        this.first = chain.first();
        this.standIns = standIns;
    }

    private static FontDescription description(FaceChain chain) {
        BaseFont base = chain.base();
        return new FontDescription(base, IdentValue.NORMAL, chain.first().weight());
    }

    /** The faces. */
    public FaceChain chain() {
        return chain;
    }

    /** What a character is written with; a face that stands in is noted. */
    public Face writes(int codePoint) {
        // So it is with nearly every character, and the first face stands in for nothing.
        if (first.covers(codePoint) && !FaceChain.isShared(codePoint)) {
            return first;
        }
        Face face = chain.faceFor(codePoint);
        standIns.note(chain, face, codePoint);
        return face;
    }

    /**
     * What a mark that Chinese and Latin writing share is written with in Latin text. The narrow mark of another face is
     * better than the wide one of a Chinese face, and no stand-in.
     */
    public Face writesLatin(int codePoint) {
        return chain.latinFaceFor(codePoint);
    }

    /** The advance of a character in the layout's dots. */
    public float advance(int codePoint) {
        return chain.advance(codePoint) * getSize2D();
    }

    /** The advance in the layout's dots of a mark that Chinese and Latin writing share, in Latin text. */
    public float latinAdvance(int codePoint) {
        return chain.latinFaceFor(codePoint).advance(codePoint) * getSize2D();
    }

    /** The advance of a text in the layout's dots, without any spacing between its characters. */
    public float advance(String text) {
        float sum = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            sum += advance(text.codePointAt(i));
        }
        return sum;
    }
}
