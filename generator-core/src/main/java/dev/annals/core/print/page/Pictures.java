package dev.annals.core.print.page;

import dev.annals.core.print.font.FaceSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;
import org.xhtmlrenderer.render.BlockBox;

/** Puts a drawing where the document says {@code <img src="drawing:NAME"/>}; every other image is refused. */
public final class Pictures extends ITextReplacedElementFactory {

    private static final String SCHEME = "drawing:";

    private final Map<String, Picture> pictures;
    private final FaceSet faces;
    private final ClosedUserAgent agent;
    private final Set<String> unknown = new TreeSet<>();

    /** The drawings by name, and the faces their text is set in. */
    public Pictures(PageCanvas canvas, Map<String, Picture> pictures, FaceSet faces, ClosedUserAgent agent) {
        super(canvas);
        this.pictures = pictures;
        this.faces = faces;
        this.agent = agent;
    }

    /** The names that were asked for and are no drawing's, sorted. */
    public Set<String> unknown() {
        return new TreeSet<>(unknown);
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback callback, int width, int height) {
        Element element = box.getElement();
        if (element == null || !element.getNodeName().equals("img")) {
            return null;
        }
        String source = element.getAttribute("src");
        if (!source.startsWith(SCHEME)) {
            agent.refuse(source);
            return null;
        }
        String name = source.substring(SCHEME.length());
        Picture picture = pictures.get(name);
        if (picture == null) {
            unknown.add(name);
            return null;
        }
        return new PictureElement(picture, faces, width, height);
    }
}
