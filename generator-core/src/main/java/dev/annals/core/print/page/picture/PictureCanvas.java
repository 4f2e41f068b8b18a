package dev.annals.core.print.page.picture;

import static dev.annals.core.print.trailer.FileBytes.ascii;

import com.lowagie.text.pdf.ByteBuffer;
import com.lowagie.text.pdf.PdfTemplate;
import dev.annals.core.print.font.Face;
import dev.annals.core.print.font.FaceChain;
import dev.annals.core.print.page.ShownText;
import dev.annals.core.print.page.TextRun;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import org.jspecify.annotations.Nullable;

/** A drawing's canvas in the file: each character in the first face of the chain that has it, as in the text around. */
final class PictureCanvas implements Canvas {

    private static final byte[] MOVE = ascii("m\n");
    private static final byte[] LINE = ascii("l\n");
    private static final byte[] CURVE = ascii("c\n");
    private static final byte[] CLOSE = ascii("h\n");

    private final float[] ends = new float[6];
    private final PdfTemplate template;
    private final AffineTransform place;
    private final PictureFaces faces;
    private final ShownText shown;
    private @Nullable Color filling;
    private @Nullable Color outline;
    private @Nullable BasicStroke pen;

    /**
     * A canvas for a whole template.
     *
     * @param place shifts and scales what is drawn, downwards as it is
     * @param shown what the document has shown so far
     */
    PictureCanvas(PdfTemplate template, AffineTransform place, PictureFaces faces, ShownText shown) {
        this.template = template;
        this.place = place;
        this.faces = faces;
        this.shown = shown;
    }

    @Override
    public void fill(Shape shape, Color colour) {
        PathIterator path = shape.getPathIterator(place);
        if (path.isDone()) {
            return;
        }
        fillIn(colour);
        follow(path);
        if (path.getWindingRule() == PathIterator.WIND_EVEN_ODD) {
            template.eoFill();
        } else {
            template.fill();
        }
    }

    @Override
    public void draw(Shape shape, BasicStroke wanted, Color colour) {
        PathIterator path = shape.getPathIterator(place);
        if (path.isDone()) {
            return;
        }
        if (!colour.equals(outline)) {
            template.setColorStroke(colour);
            outline = colour;
        }
        if (!wanted.equals(pen)) {
            take(wanted);
            pen = wanted;
        }
        follow(path);
        template.stroke();
    }

    private void fillIn(Color colour) {
        if (!colour.equals(filling)) {
            template.setColorFill(colour);
            filling = colour;
        }
    }

    /** AWT numbers the ends and corners of lines as the file does. */
    private void take(BasicStroke wanted) {
        float scale = (float) place.getScaleX();
        template.setLineWidth(wanted.getLineWidth() * scale);
        template.setLineCap(wanted.getEndCap());
        template.setLineJoin(wanted.getLineJoin());
        template.setMiterLimit(wanted.getMiterLimit());
        float[] dashes = wanted.getDashArray();
        float[] scaled = new float[dashes == null ? 0 : dashes.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = dashes[i] * scale;
        }
        template.setLineDash(scaled, wanted.getDashPhase() * scale);
    }

    /** A path counts downwards, the file upwards. */
    private void follow(PathIterator path) {
        float top = template.getHeight();
        ByteBuffer content = template.getInternalBuffer();
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(ends)) {
                case PathIterator.SEG_MOVETO -> point(0, top, content).append(MOVE);
                case PathIterator.SEG_LINETO -> point(0, top, content).append(LINE);
                case PathIterator.SEG_CUBICTO -> {
                    point(0, top, content);
                    point(2, top, content);
                    point(4, top, content).append(CURVE);
                }
                case PathIterator.SEG_CLOSE -> content.append(CLOSE);
                default -> throw new IllegalArgumentException("the file has no quadratic curves");
            }
        }
    }

    private ByteBuffer point(int at, float top, ByteBuffer content) {
        return content.append(ends[at]).append(' ').append(top - ends[at + 1]).append(' ');
    }

    @Override
    public void write(String line, Font font, Color colour, float x, float y) {
        if (line.isEmpty()) {
            return;
        }
        fillIn(colour);
        float size = font.getSize2D();
        FaceChain chain = faces.chain(font);
        float[] even = new float[line.length()];
        float left = x;
        int at = 0;
        template.beginText();
        while (at < line.length()) {
            Face face = chain.faceFor(line.codePointAt(at));
            int end = end(line, at, chain, face);
            begin(left, y);
            template.setFontAndSize(face.base(), size);
            shown.show(new TextRun(face, line, at, end, even, size), template);
            while (at < end) {
                int character = line.codePointAt(at);
                left += face.advance(character) * size;
                at += Character.charCount(character);
            }
        }
        template.endText();
    }

    /** Where the characters end that are set in a face. */
    private static int end(String text, int start, FaceChain chain, Face face) {
        int end = start;
        while (end < text.length() && chain.faceFor(text.codePointAt(end)).equals(face)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Where a text begins; letters stand upright. */
    private void begin(float x, float y) {
        AffineTransform to = new AffineTransform(place);
        to.translate(x, y);
        template.setTextMatrix((float) to.getScaleX(), 0, 0, (float) to.getScaleY(), (float) to.getTranslateX(), (float)
                (template.getHeight() - to.getTranslateY()));
    }
}
