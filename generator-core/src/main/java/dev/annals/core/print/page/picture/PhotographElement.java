package dev.annals.core.print.page.picture;

import com.lowagie.text.Image;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import dev.annals.core.print.page.PageCanvas;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** A photograph in its box on the page, with no more pixels than a press can show. */
final class PhotographElement extends BoxedElement {

    /** Resolution in pixels to the inch beyond which nothing is gained on paper. */
    private static final float FINEST = 300;

    /** Resolution below which pixels are seen; a photograph of fewer is set smaller. */
    private static final float COARSEST = 150;

    private static final float INCH = 72;
    private static final int DEEP = 8;
    private static final int COLOURS = 3;

    private final Photograph photograph;
    private final int across;

    private PhotographElement(Photograph photograph, int across, int width, int height) {
        super(width, height);
        this.photograph = photograph;
        this.across = across;
    }

    /**
     * The photograph as large as it may be in a box of this size in dots.
     *
     * @param centred whether it stands in the middle of a box that keeps its width
     */
    static PhotographElement fitted(Photograph photograph, int width, int height, boolean centred) {
        float coarsest = photograph.width() / COARSEST * INCH * PageCanvas.DOTS_PER_POINT;
        float most = Math.min(width, coarsest);
        float down = most * photograph.height() / photograph.width();
        float shrink = Math.min(1, height / down);
        int across = Math.max(1, Math.round(most * shrink));
        return new PhotographElement(
                photograph, across, centred ? width : across, Math.max(1, Math.round(down * shrink)));
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        Rectangle place = device.createLocalTargetArea(context, box);
        PdfContentByte page = device.getCurrentPage();
        float wide = across / PageCanvas.DOTS_PER_POINT;
        float left = place.getLeft() + (getIntrinsicWidth() - across) / PageCanvas.DOTS_PER_POINT / 2;
        float down = getIntrinsicHeight() / PageCanvas.DOTS_PER_POINT;
        try {
            Image image = image(photograph.pixels(Math.max(1, (int) (wide / INCH * FINEST))));
            page.addImage(image, wide, 0, 0, down, left, place.getTop() - down);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Image image(Photograph.Pixels pixels) throws IOException {
        Image image = pixels.coding() == Photograph.Coding.JPEG
                ? Image.getInstance(pixels.colours())
                : Image.getInstance(pixels.width(), pixels.height(), COLOURS, DEEP, pixels.colours());
        if (pixels.opacities().length > 0) {
            Image mask = Image.getInstance(pixels.width(), pixels.height(), 1, DEEP, pixels.opacities());
            mask.makeMask();
            image.setImageMask(mask);
        }
        return image;
    }
}
