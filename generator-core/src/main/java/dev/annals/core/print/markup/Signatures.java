package dev.annals.core.print.markup;

import dev.annals.core.print.font.PrintFont;
import dev.annals.core.print.line.Paragraphs;
import dev.annals.core.print.page.PageCanvas;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontContext;

/**
 * Places the signature of a document without a seal, {@code div.signature.unsealed}, after GB/T 9704-2012, 7.3.5.2: the
 * issuer two characters from the right, the date a line below with its first character two characters right of the
 * issuer's; a date longer than the issuer stands two characters from the right, and the issuer moves left.
 */
public final class Signatures {

    /** Characters between the signature and the right edge, and between the beginnings of issuer and date. */
    private static final int ROOM = 2;

    private final SharedContext context;
    private final LayoutContext fonts;
    private final Paragraphs paragraphs;

    private Signatures(SharedContext context, Paragraphs paragraphs) {
        this.context = context;
        this.paragraphs = paragraphs;
        this.fonts = context.newLayoutContextInstance(new ITextFontContext());
    }

    /** Writes the places into the lines of every signature of a document whose styles the context knows. */
    public static void place(ElementIndex elements, SharedContext context, Paragraphs paragraphs) {
        Signatures signatures = new Signatures(context, paragraphs);
        for (Element block : elements.named("div")) {
            boolean shown = Elements.hasClass(block, "signature") && Elements.hasClass(block, "unsealed");
            if (shown && !context.getStyle(block).isDisplayNone()) {
                signatures.place(Elements.children(block));
            }
        }
    }

    private void place(List<Element> lines) {
        double issuer = 0;
        double date = 0;
        double em = 0;
        for (Element line : lines) {
            double width =
                    paragraphs.single(line.getTextContent().strip(), font(line)).width();
            em = font(line).getSize2D();
            if (isDate(line)) {
                date = Math.max(date, width);
            } else {
                issuer = Math.max(issuer, width);
            }
        }
        double page = Layer.createPageBox(fonts, "first").getContentWidth(fonts);
        double left = date > issuer ? page - date - 2 * ROOM * em : page - issuer - ROOM * em;
        for (Element line : lines) {
            double padding = Math.max(0, isDate(line) ? left + ROOM * em : left);
            line.setAttribute(
                    "style", String.format(Locale.ROOT, "padding-left:%.2fpt", padding / PageCanvas.DOTS_PER_POINT));
            context.getStyle(line, true);
        }
    }

    private static boolean isDate(Element line) {
        return Elements.hasClass(line, "signature-date");
    }

    private PrintFont font(Element element) {
        return (PrintFont) context.getStyle(element).getFSFont(fonts);
    }
}
