package dev.annals.core.print.page.picture;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGraphics2D;
import com.lowagie.text.pdf.PdfTemplate;
import dev.annals.core.print.font.Face;
import dev.annals.core.print.font.FaceChain;
import dev.annals.core.print.page.ShownText;
import dev.annals.core.print.page.TextRun;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** A drawing's canvas in the file: each character in the first face of the chain that has it, as in the text around. */
final class PictureCanvas extends PdfGraphics2D {

    private static final Shape NOTHING = new Path2D.Float();

    private final PictureFaces faces;
    private final ShownText shown;
    private final float height;

    /**
     * A canvas for a whole template. The writer's own text would be measured by AWT, string by string; for shapes alone it
     * never looks for a font.
     *
     * @param shown what the document has shown so far
     */
    PictureCanvas(PdfTemplate template, PictureFaces faces, ShownText shown) {
        super(template, template.getWidth(), template.getHeight(), null, true, false, 0);
        this.faces = faces;
        this.shown = shown;
        this.height = template.getHeight();
        setFont(faces.plain());
    }

    private PictureCanvas(PictureCanvas parent) {
        super(parent);
        this.faces = parent.faces;
        this.shown = parent.shown;
        this.height = parent.height;
    }

    @Override
    protected PdfGraphics2D createChild() {
        return new PictureCanvas(this);
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (text.isEmpty()) {
            return;
        }
        // Filling nothing brings the colour of the page up to date.
        fill(NOTHING);
        PdfContentByte page = getContent();
        float size = getFont().getSize2D();
        FaceChain chain = faces.chain(getFont());
        float[] even = new float[text.length()];
        float left = x;
        int at = 0;
        page.beginText();
        while (at < text.length()) {
            Face face = chain.faceFor(text.codePointAt(at));
            int end = end(text, at, chain, face);
            place(page, left, y);
            page.setFontAndSize(face.base(), size);
            shown.show(new TextRun(face, text, at, end, even, size), page);
            while (at < end) {
                int character = text.codePointAt(at);
                left += face.advance(character) * size;
                at += Character.charCount(character);
            }
        }
        page.endText();
    }

    /** Where the characters end that are set in a face. */
    private static int end(String text, int start, FaceChain chain, Face face) {
        int end = start;
        while (end < text.length() && chain.faceFor(text.codePointAt(end)).equals(face)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Where a text begins: letters stand upright where the canvas counts downwards. */
    private void place(PdfContentByte page, float x, float y) {
        AffineTransform to = getTransform();
        to.translate(x, y);
        page.setTextMatrix(
                (float) to.getScaleX(),
                (float) -to.getShearY(),
                (float) -to.getShearX(),
                (float) to.getScaleY(),
                (float) to.getTranslateX(),
                (float) (height - to.getTranslateY()));
    }
}
