package dev.annals.core.print.page.picture;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import dev.annals.core.print.page.ShownText;
import java.awt.geom.AffineTransform;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** A drawing in its box on the page: vectors stay vectors, text stays text. */
final class PictureElement extends BoxedElement {

    private final Picture picture;
    private final PictureFaces faces;
    private final ShownText shown;
    private final Area area;

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

    PictureElement(Picture picture, PictureFaces faces, ShownText shown, Area area) {
        super(area.width, area.height);
        this.picture = picture;
        this.faces = faces;
        this.shown = shown;
        this.area = area;
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        Rectangle place = device.createLocalTargetArea(context, box);
        PdfContentByte page = device.getCurrentPage();
        PdfTemplate template = page.createTemplate(place.getWidth(), place.getHeight());
        AffineTransform within = AffineTransform.getTranslateInstance(place.getWidth() * (1 - area.shrink) / 2, 0);
        within.scale(area.scale(), area.scale());
        Canvas canvas = new PictureCanvas(template, within, faces, shown);
        picture.draw(canvas, place.getWidth() / area.type, place.getHeight() / area.scale());
        page.addTemplate(template, place.getLeft(), place.getBottom());
    }
}
