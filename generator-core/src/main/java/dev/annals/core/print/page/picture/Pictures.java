package dev.annals.core.print.page.picture;

import static java.util.Objects.requireNonNull;

import dev.annals.core.print.font.FaceSet;
import dev.annals.core.print.page.PageCanvas;
import dev.annals.core.print.page.ShownText;
import dev.annals.core.print.page.move.MovedRows;
import dev.annals.core.print.page.move.PageStyles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/**
 * Puts a drawing where the document says {@code <img src="drawing:NAME"/>}, a photograph for {@code picture:NAME}; nothing
 * for other images. The style sheet sets the width of a drawing; without a height of its own it is as high as the drawing
 * wants to be, and never higher than a page. A photograph keeps its proportions and stays within what the style sheet sets.
 */
public final class Pictures extends ITextReplacedElementFactory {

    /** The font size, in points, at which drawings are drawn in their own measures; a larger one enlarges them. */
    private static final float NATURAL_TYPE = 12;

    private static final List<String> SCHEMES = List.of("drawing:", "picture:");

    /** How much of the height of a page a photograph takes at most. */
    private static final float HIGHEST_PHOTOGRAPH = 0.6f;

    /** What a caption of two lines and the margins take of a page, in points. */
    private static final float CAPTION = 84;

    private final Map<String, Picture> pictures;
    private final PictureFaces faces;
    private final ShownText shown;
    private final PageStyles pages;

    /** The drawings by name, the faces their text is set in, and who must know of a layout's pages. */
    public Pictures(PageCanvas canvas, Map<String, Picture> pictures, FaceSet faces, PageStyles pages) {
        super(canvas);
        this.pages = pages;
        this.pictures = pictures;
        this.faces = new PictureFaces(faces);
        this.shown = canvas.shown();
    }

    /** The name of the drawing that an image asks for; empty when it asks for something else. */
    public static Optional<String> drawing(Element image) {
        String source = image.getAttribute("src");
        return SCHEMES.stream().filter(source::startsWith).findFirst().map(scheme -> source.substring(scheme.length()));
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback callback, int width, int height) {
        pages.see(context.getRootLayer());
        pages.dress(box);
        MovedRows.place(context, box);
        Element element = box.getElement();
        if (element == null || !element.getNodeName().equals("img")) {
            return null;
        }
        Picture picture = drawing(element).map(pictures::get).orElse(null);
        if (picture == null) {
            return null;
        }
        Photograph photograph = picture.photograph().orElse(null);
        int across = across(box, width);
        if (photograph != null) {
            int down = height >= 0 ? height : Math.round(room(context, Integer.MAX_VALUE) * HIGHEST_PHOTOGRAPH);
            boolean centred = requireNonNull(box.getStyle()).isIdent(CSSName.TEXT_ALIGN, IdentValue.CENTER);
            return PhotographElement.fitted(photograph, across, down, centred);
        }
        float type = requireNonNull(box.getStyle()).getFont(context).size / PageCanvas.DOTS_PER_POINT / NATURAL_TYPE;
        return new PictureElement(
                picture,
                faces,
                shown,
                height >= 0
                        ? new PictureElement.Area(across, height, type, 1)
                        : fitted(context, picture, across, type));
    }

    /** The width that the style sheet sets, but never more than there is, as in an item of a list. */
    private static int across(BlockBox box, int width) {
        Box around = box.getContainingBlock();
        int room = around == null ? width : around.getContentWidth();
        return width < 0 || room > 0 && room < width ? Math.max(1, room) : width;
    }

    /** What the style sheet leaves open, the drawing decides; one that is too high for a page is made smaller as a whole. */
    private static PictureElement.Area fitted(LayoutContext context, Picture picture, int width, float type) {
        float dots = PageCanvas.DOTS_PER_POINT * type;
        int natural = Math.round((float) picture.height(width / dots) * dots);
        int height = Math.min(natural, room(context, natural));
        return new PictureElement.Area(width, height, type, (float) height / natural);
    }

    /** Height of the type area without a caption, in dots; something else as long as there is no page. */
    private static int room(LayoutContext context, int otherwise) {
        Layer root = context.getRootLayer();
        PageBox page = root == null ? null : root.getLastPage();
        return page == null
                ? otherwise
                : Math.max(1, page.getContentHeight(context) - Math.round(CAPTION * PageCanvas.DOTS_PER_POINT));
    }
}
