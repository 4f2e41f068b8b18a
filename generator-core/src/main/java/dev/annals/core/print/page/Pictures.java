package dev.annals.core.print.page;

import static java.util.Objects.requireNonNull;

import dev.annals.core.print.font.FaceSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;
import org.xhtmlrenderer.render.BlockBox;

/** Puts a drawing where the document says {@code <img src="drawing:NAME"/>}; nothing for other images. */
public final class Pictures extends ITextReplacedElementFactory {

    /** The font size, in points, at which drawings are drawn in their own measures; a larger one enlarges them. */
    private static final float NATURAL_TYPE = 12;

    private static final String SCHEME = "drawing:";

    private final Map<String, Picture> pictures;
    private final FaceSet faces;

    /** The drawings by name, and the faces their text is set in. */
    public Pictures(PageCanvas canvas, Map<String, Picture> pictures, FaceSet faces) {
        super(canvas);
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
        Element element = box.getElement();
        if (element == null || !element.getNodeName().equals("img")) {
            return null;
        }
        Picture picture = drawing(element).map(pictures::get).orElse(null);
        if (picture == null) {
            return null;
        }
        float type = requireNonNull(box.getStyle()).getFont(context).size / PageCanvas.DOTS_PER_POINT;
        return new PictureElement(picture, faces, new PictureElement.Area(width, height, type / NATURAL_TYPE));
    }
}
