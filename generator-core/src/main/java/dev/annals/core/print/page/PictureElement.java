package dev.annals.core.print.page;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontMapper;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import dev.annals.core.print.font.Face;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.setting.FontClass;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Point;
import java.util.Optional;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** A drawing in its box on the page: vectors stay vectors, text stays text. */
final class PictureElement implements ITextReplacedElement {

    private final Picture picture;
    private final FaceSet faces;
    private final Size size;
    private Point location = new Point();

    /**
     * Its size in dots.
     *
     * @param width of the box
     * @param height of the box
     * @param natural height that the drawing is made for; where it is above the height, all is scaled down alike
     */
    record Size(int width, int height, int natural) {}

    PictureElement(Picture picture, FaceSet faces, Size size) {
        this.picture = picture;
        this.faces = faces;
        this.size = size;
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        Rectangle area = device.createLocalTargetArea(context, box);
        PdfContentByte page = device.getCurrentPage();
        PdfTemplate template = page.createTemplate(area.getWidth(), area.getHeight());
        Graphics2D canvas = template.createGraphics(area.getWidth(), area.getHeight(), new PictureFonts());
        double scale = (double) size.height() / size.natural();
        canvas.translate(area.getWidth() * (1 - scale) / 2, 0);
        canvas.scale(scale, scale);
        picture.draw(canvas, area.getWidth(), area.getHeight() / scale);
        canvas.dispose();
        page.addTemplate(template, area.getLeft(), area.getBottom());
    }

    /** Text is drawn in the very face it was measured with, or in its class's full one when a character is rare. */
    private final class PictureFonts implements FontMapper {

        @Override
        public BaseFont awtToPdf(Font font) {
            Optional<Face> face = faces.faceOf(font);
            FontClass fontClass = face.map(Face::fontClass).orElse(FontClass.HEI);
            int weight = face.map(Face::weight).orElse(font.isBold() ? 700 : 400);
            String all = String.join("", picture.texts());
            return faces.chain(fontClass, weight)
                    .faceForAll(all)
                    .or(() -> face)
                    .orElseGet(() -> faces.chain(fontClass, weight).first())
                    .base();
        }

        @Override
        public Font pdfToAwt(BaseFont font, int size) {
            return faces.awt(FontClass.HEI, 400).deriveFont((float) size);
        }
    }

    @Override
    public int getIntrinsicWidth() {
        return size.width();
    }

    @Override
    public int getIntrinsicHeight() {
        return size.height();
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext context) {
        // it holds nothing
    }

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }

    @Override
    public int getBaseline() {
        return 0;
    }
}
