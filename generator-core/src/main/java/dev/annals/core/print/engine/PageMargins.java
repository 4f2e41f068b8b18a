package dev.annals.core.print.engine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.parser.PropertyValue;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.layout.BoxBuilder;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.PageBox;

/**
 * What stands in the margins of pages, laid out once for all pages that show the same there; numbers of pages are put in
 * when it is painted.
 */
final class PageMargins {

    private final LayoutContext layout;
    private final Map<Content, PageBox> known = new HashMap<>();
    private final Map<PageBox, PageBox> shown = new HashMap<>();

    /** By the style of the page and by the blocks that run on it. */
    private record Content(PageInfo look, List<@Nullable BlockBox> running) {}

    /** Those of finished pages, by the context that they were laid out in. */
    PageMargins(Layer pages, LayoutContext layout) {
        this.layout = layout;
        layout.setRootDocumentLayer(requireNonNull(layout.getRootLayer()));
        for (PageBox page : pages.getPages()) {
            shown.put(page, like(page));
        }
    }

    private PageBox like(PageBox page) {
        layout.setPage(page);
        Content content = new Content(page.getPageInfo(), running(page.getPageInfo()));
        PageBox like = known.get(content);
        if (like == null) {
            like = page;
            page.layout(layout);
            known.put(content, page);
        }
        return like;
    }

    /** The page whose margins show what those of a page do. */
    PageBox of(PageBox page) {
        return requireNonNull(shown.get(page));
    }

    private List<@Nullable BlockBox> running(PageInfo look) {
        List<@Nullable BlockBox> running = new ArrayList<>();
        for (List<PropertyDeclaration> box : look.getMarginBoxes().values()) {
            for (PropertyDeclaration declaration : box) {
                if (declaration.getCSSName() == CSSName.CONTENT) {
                    addRunning((PropertyValue) declaration.getValue(), running);
                }
            }
        }
        return running;
    }

    private void addRunning(PropertyValue content, List<@Nullable BlockBox> running) {
        List<PropertyValue> parts = content.getValues();
        if (parts == null) {
            return;
        }
        for (PropertyValue part : parts) {
            if (part.getFunction() != null && BoxBuilder.isElementFunction(part.getFunction())) {
                running.add(BoxBuilder.getRunningBlock(layout, part));
            }
        }
    }
}
