package dev.annals.core.print.tag;

import static java.util.Objects.requireNonNull;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/** Link annotations, described by their text and tied to the structure tree, one for each line of a link. */
final class Links {

    private final PdfWriter writer;
    private final StructureTree tree;
    private final ParentTree parents;
    private final SharedContext context;
    private final Map<String, Landing.Spot> notes;
    private @Nullable Placed last;

    /** The area of a link in one line, which dots and page number of the contents go on with. */
    private static final class Placed {

        private final Box box;
        private final PdfAnnotation annotation;
        private final Rectangle area;

        Placed(Box box, PdfAnnotation annotation, Rectangle area) {
            this.box = box;
            this.annotation = annotation;
            this.area = new Rectangle(area);
        }

        boolean isContinuedBy(Box other) {
            return Objects.equals(box.getElement(), other.getElement())
                    && box instanceof InlineLayoutBox line
                    && other instanceof InlineLayoutBox more
                    && Objects.equals(line.getLineBox(), more.getLineBox());
        }

        void extend(Rectangle more) {
            area.setLeft(Math.min(area.getLeft(), more.getLeft()));
            area.setBottom(Math.min(area.getBottom(), more.getBottom()));
            area.setRight(Math.max(area.getRight(), more.getRight()));
            area.setTop(Math.max(area.getTop(), more.getTop()));
            annotation.put(PdfName.RECT, new PdfRectangle(area));
        }
    }

    Links(
            PdfWriter writer,
            StructureTree tree,
            ParentTree parents,
            SharedContext context,
            Map<String, Landing.Spot> notes) {
        this.parents = parents;
        this.notes = notes;
        this.writer = writer;
        this.tree = tree;
        this.context = context;
    }

    void add(RenderingContext page, Box box, ITextOutputDevice device) {
        Element element = box.getElement();
        if (element == null || !element.getNodeName().equals("a") || isEmpty(box)) {
            return;
        }
        StructureElement structure = tree.of(element);
        Optional<PdfAction> action = action(element.getAttribute("href"), page, device);
        if (structure != null && action.isPresent()) {
            Rectangle area = device.createLocalTargetArea(page, box);
            if (last != null && last.isContinuedBy(box)) {
                last.extend(area);
            } else {
                last = new Placed(box, annotation(element, area, action.get(), structure), area);
            }
        }
    }

    private PdfAnnotation annotation(Element link, Rectangle area, PdfAction action, StructureElement structure) {
        PdfAnnotation annotation =
                new PdfAnnotation(writer, area.getLeft(), area.getBottom(), area.getRight(), area.getTop(), action);
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.setBorder(new PdfBorderArray(0, 0, 0));
        annotation.put(PdfName.CONTENTS, new PdfString(words(link), PdfObject.TEXT_UNICODE));
        tie(annotation, structure);
        writer.addAnnotation(annotation);
        return annotation;
    }

    private static boolean isEmpty(Box box) {
        return box instanceof InlineLayoutBox line ? line.getInlineWidth() == 0 : box.getContentWidth() == 0;
    }

    /** The title of a link or else its words, numbers set off from what follows. */
    private static String words(Element link) {
        if (!link.getAttribute("title").isEmpty()) {
            return link.getAttribute("title");
        }
        StringBuilder words = new StringBuilder();
        for (Node child = link.getFirstChild(); child != null; child = child.getNextSibling()) {
            words.append(child.getTextContent());
            if (child instanceof Element inner && Tags.isLabel(inner)) {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }

    private Optional<PdfAction> action(String address, RenderingContext page, ITextOutputDevice device) {
        if (!address.startsWith("#")) {
            return address.matches("(?:https?|mailto):.+") ? Optional.of(new PdfAction(address)) : Optional.empty();
        }
        String id = address.substring(1);
        Layer pages = requireNonNull(page.getRootLayer());
        Landing.Spot spot = notes.get(id);
        if (spot == null) {
            Box target = context.getBoxById(id);
            if (target == null) {
                return Optional.empty();
            }
            int place = Landing.of(target).getAbsY();
            PageBox sheet = requireNonNull(pages.getPage(page, place));
            int fromTop = sheet.getMarginBorderPadding(page, Edge.TOP) + place - sheet.getTop();
            spot = new Landing.Spot(sheet.getPageNo(), fromTop / device.getDotsPerPoint());
        }
        PageBox sheet = pages.getPages().get(spot.page());
        float top = sheet.getHeight(page) / device.getDotsPerPoint() - (float) spot.top();
        PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, top, 0);
        destination.addPage(writer.getPageReference(sheet.getPageNo() + 1));
        PdfAction action = new PdfAction();
        action.put(PdfName.S, PdfName.GOTO);
        action.put(PdfName.D, destination);
        return Optional.of(action);
    }

    private void tie(PdfAnnotation annotation, StructureElement structure) {
        int number = annotation.getIndirectReference().getNumber();
        int page = writer.getCurrentPageNumber() - 1;
        int key = parents.annotate(structure, new ParentTree.Reference(number, page));
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
    }
}
