package dev.annals.core.print.page;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import dev.annals.core.print.font.FaceSet;
import java.awt.Graphics2D;
import java.awt.Point;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** A drawing in its box on the page: vectors stay vectors, text stays text. */
final class PictureElement implements ITextReplacedElement {

    private final Picture picture;
    private final FaceSet faces;
    private final Area area;
    private Point location = new Point();

    /**
     * The box.
     *
     * @param width in dots
     * @param height in dots
     * @param type how many times larger than by nature everything in it is drawn
     * @param shrink by how much it is made smaller as a whole to fit its page, above 0 to 1
     */
    record Area(int width, int height, float type, float shrink) {

        float scale() {
            return type * shrink;
        }
    }

    PictureElement(Picture picture, FaceSet faces, Area area) {
        this.picture = picture;
        this.faces = faces;
        this.area = area;
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        Rectangle place = device.createLocalTargetArea(context, box);
        PdfContentByte page = device.getCurrentPage();
        PdfTemplate template = page.createTemplate(place.getWidth(), place.getHeight());
        Graphics2D canvas = new PictureCanvas(template, faces);
        canvas.translate(place.getWidth() * (1 - area.shrink) / 2, 0);
        canvas.scale(area.scale(), area.scale());
        picture.draw(canvas, place.getWidth() / area.type, place.getHeight() / area.scale());
        canvas.dispose();
        page.addTemplate(template, place.getLeft(), place.getBottom());
    }

    @Override
    public int getIntrinsicWidth() {
        return area.width;
    }

    @Override
    public int getIntrinsicHeight() {
        return area.height;
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
