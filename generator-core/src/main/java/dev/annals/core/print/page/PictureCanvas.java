package dev.annals.core.print.page;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontMapper;
import com.lowagie.text.pdf.PdfGraphics2D;
import com.lowagie.text.pdf.PdfTemplate;
import dev.annals.core.print.font.Face;
import dev.annals.core.print.font.FaceChain;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.setting.FontClass;
import java.awt.Font;
import java.util.Optional;

/** A drawing's canvas in the file: each character in the first face of the chain that has it, as in the text around. */
final class PictureCanvas extends PdfGraphics2D {

    private final FaceSet faces;

    PictureCanvas(PdfTemplate template, FaceSet faces) {
        super(template, template.getWidth(), template.getHeight(), new Faces(faces), false, false, 0);
        this.faces = faces;
    }

    private PictureCanvas(PictureCanvas parent) {
        super(parent);
        this.faces = parent.faces;
    }

    @Override
    protected PdfGraphics2D createChild() {
        return new PictureCanvas(this);
    }

    @Override
    public void drawString(String text, float x, float y) {
        Font font = getFont();
        FaceChain chain = chain(faces, font);
        float left = x;
        int at = 0;
        while (at < text.length()) {
            Face face = chain.faceFor(text.codePointAt(at));
            int end = end(text, at, chain, face);
            String run = text.substring(at, end);
            boolean same = face.awt().getPSName().equals(font.getPSName());
            setFont(same ? font : face.awt().deriveFont(font.getSize2D()));
            super.drawString(run, left, y);
            for (int codePoint : run.codePoints().toArray()) {
                left += face.advance(codePoint) * font.getSize2D();
            }
            at = end;
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

    private static FaceChain chain(FaceSet faces, Font font) {
        Optional<Face> face = faces.faceOf(font);
        return faces.chain(
                face.map(Face::fontClass).orElse(FontClass.HEI),
                face.map(Face::weight).orElse(font.isBold() ? 700 : 400));
    }

    /** Gives AWT fonts the faces that they come from. */
    private record Faces(FaceSet faces) implements FontMapper {

        @Override
        public BaseFont awtToPdf(Font font) {
            return faces.faceOf(font)
                    .map(Face::base)
                    .orElseGet(() -> chain(faces, font).base());
        }

        @Override
        public Font pdfToAwt(BaseFont font, int size) {
            return faces.awt(FontClass.HEI, 400).deriveFont((float) size);
        }
    }
}
