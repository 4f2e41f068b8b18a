package dev.annals.core.print.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.EmptyStyle;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.render.PageBox;

/**
 * Puts tables that are too wide for the page onto the page that the profile names {@code landscape}, if it has one that is
 * wider, with the headings directly above them and the note right behind, and gives every table on a named page the width of that page.
 */
final class TurnedPages {

    private static final String LANDSCAPE = "landscape";
    private static final float DOTS_PER_POINT = 40;

    private final SharedContext context;
    private final LayoutContext fonts;

    TurnedPages(SharedContext context, LayoutContext fonts) {
        this.context = context;
        this.fonts = fonts;
    }

    /** Width of the type area of an ordinary page, in dots. */
    double width() {
        return Layer.createPageBox(fonts, "first").getContentWidth(fonts);
    }

    /**
     * Width of the type area that a table has, in dots.
     *
     * @param tooWide whether the table is too wide for an ordinary page
     */
    double width(Element table, boolean tooWide) {
        CalculatedStyle own = context.getStyle(table);
        boolean named = !own.isIdent(CSSName.PAGE, IdentValue.AUTO);
        if (!named && !tooWide) {
            return width();
        }
        String name = named ? own.getStringProperty(CSSName.PAGE) : LANDSCAPE;
        double width = width(name);
        if (!named && width <= width()) {
            return width();
        }
        String points = String.format(Locale.ROOT, "width:%.2fpt", width / DOTS_PER_POINT);
        String style = "page:" + name + ";" + points;
        put(table, style);
        // They begin the page. The engine would lay out what it keeps with the next on pages of the wrong kind.
        headings(table).forEach(heading -> put(heading, style + ";page-break-after:auto"));
        Elements.after(table).filter(next -> Elements.hasClass(next, "note")).ifPresent(note -> put(note, style));
        return width;
    }

    private void put(Element element, String style) {
        element.setAttribute("style", style);
        context.getStyle(element, true);
        // What is below has inherited the kind of page.
        Elements.below(element, "*").forEach(inner -> context.getStyle(inner, true));
    }

    /** The headings directly before a table, which keep with it and so must stand on the same kind of page. */
    private static List<Element> headings(Element table) {
        List<Element> headings = new ArrayList<>();
        for (Node node = table.getPreviousSibling(); node != null; node = node.getPreviousSibling()) {
            if (node instanceof Element element) {
                if (!element.getNodeName().matches("h[1-6]")) {
                    break;
                }
                headings.add(element);
            }
        }
        return headings;
    }

    private double width(String page) {
        PageInfo info = context.getCss().getPageStyle(page, "right");
        CalculatedStyle style = new EmptyStyle().deriveStyle(info.getPageStyle());
        return new PageBox(info, fonts, style, 0, 0).getContentWidth(fonts);
    }
}
