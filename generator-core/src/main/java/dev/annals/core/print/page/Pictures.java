package dev.annals.core.print.page;

import static java.util.Objects.requireNonNull;

import dev.annals.core.print.font.FaceSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.PageBox;

/**
 * Puts a drawing where the document says {@code <img src="drawing:NAME"/>}; nothing for other images. The style sheet sets
 * its width; without a height of its own it is as high as the drawing wants to be, and never higher than a page.
 */
public final class Pictures extends ITextReplacedElementFactory {

    /** The font size, in points, at which drawings are drawn in their own measures; a larger one enlarges them. */
    private static final float NATURAL_TYPE = 12;

    private static final String SCHEME = "drawing:";

    /** What a caption of two lines and the margins take of a page, in points. */
    private static final float CAPTION = 84;

    private final Map<String, Picture> pictures;
    private final FaceSet faces;
    private final PageStyles pages;

    /** The drawings by name, the faces their text is set in, and who must know of a layout's pages. */
    public Pictures(PageCanvas canvas, Map<String, Picture> pictures, FaceSet faces, PageStyles pages) {
        super(canvas);
        this.pages = pages;
        this.pictures = pictures;
        this.faces = faces;
    }

    /** The name of the drawing that an image asks for; empty when it asks for something else. */
    public static Optional<String> drawing(Element image) {
        String source = image.getAttribute("src");
        return source.startsWith(SCHEME) ? Optional.of(source.substring(SCHEME.length())) : Optional.empty();
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback callback, int width, int height) {
        pages.see(context.getRootLayer());
        Element element = box.getElement();
        if (element == null || !element.getNodeName().equals("img")) {
            return null;
        }
        Picture picture = drawing(element).map(pictures::get).orElse(null);
        if (picture == null) {
            return null;
        }
        float type = requireNonNull(box.getStyle()).getFont(context).size / PageCanvas.DOTS_PER_POINT / NATURAL_TYPE;
        return new PictureElement(
                picture,
                faces,
                height >= 0 ? new PictureElement.Area(width, height, type, 1) : fitted(context, picture, width, type));
    }

    /** What the style sheet leaves open, the drawing decides; one that is too high for a page is made smaller as a whole. */
    private static PictureElement.Area fitted(LayoutContext context, Picture picture, int width, float type) {
        float dots = PageCanvas.DOTS_PER_POINT * type;
        int natural = Math.round((float) picture.height(width / dots) * dots);
        Layer pages = context.getRootLayer();
        PageBox page = pages == null ? null : pages.getLastPage();
        int room = page == null
                ? natural
                : Math.max(1, page.getContentHeight(context) - Math.round(CAPTION * PageCanvas.DOTS_PER_POINT));
        int height = Math.min(natural, room);
        return new PictureElement.Area(width, height, type, (float) height / natural);
    }
}
