package dev.annals.core.print.page;

import com.lowagie.text.pdf.PdfGraphics2D;
import com.lowagie.text.pdf.PdfTemplate;
import dev.annals.core.print.font.Face;
import dev.annals.core.print.font.FaceChain;
import java.awt.Font;

/** A drawing's canvas in the file: each character in the first face of the chain that has it, as in the text around. */
final class PictureCanvas extends PdfGraphics2D {

    private final PictureFaces faces;

    PictureCanvas(PdfTemplate template, PictureFaces faces) {
        super(template, template.getWidth(), template.getHeight(), faces, false, false, 0);
        this.faces = faces;
        setFont(faces.plain());
    }

    private PictureCanvas(PictureCanvas parent) {
        super(parent);
        this.faces = parent.faces;
        setFont(parent.getFont());
    }

    @Override
    protected PdfGraphics2D createChild() {
        return new PictureCanvas(this);
    }

    /** The canvas begins with a font of the machine, which would have to be looked for each time; it gets one of ours. */
    @Override
    public void setFont(Font font) {
        if (faces != null) {
            super.setFont(font);
        }
    }

    @Override
    public void drawString(String text, float x, float y) {
        Font font = getFont();
        PictureFaces.Origin origin = faces.origin(font);
        FaceChain chain = origin.chain();
        float left = x;
        int at = 0;
        while (at < text.length()) {
            Face face = chain.faceFor(text.codePointAt(at));
            int end = end(text, at, chain, face);
            setFont(origin.isFrom(face) ? font : face.awt().deriveFont(font.getSize2D()));
            super.drawString(text.substring(at, end), left, y);
            while (at < end) {
                int character = text.codePointAt(at);
                left += face.advance(character) * font.getSize2D();
                at += Character.charCount(character);
            }
        }
        setFont(font);
    }

    /** Where the characters end that are set in a face. */
    private static int end(String text, int start, FaceChain chain, Face face) {
        int end = start;
        while (end < text.length() && chain.faceFor(text.codePointAt(end)).equals(face)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }
}
