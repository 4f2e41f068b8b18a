package dev.annals.core.print.page.move;

import static java.util.Objects.requireNonNull;

import dev.annals.core.print.markup.Elements;
import dev.annals.core.print.markup.ListColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/** Finds the tables and framed lists of a layout, in its order. */
final class RowSurvey {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final Set<String> LISTS = Set.of("ul", "ol");

    /** The class of what stands right behind a table and belongs to it. */
    private static final String NOTE = "note";

    /** Places that a page break must not tear, in their order, with what was last seen before each. */
    record Rows(Box box, Element element, List<Box> rows, int lastBottom, boolean firstOnPage, Optional<Box> note) {

        Rows with(Box line) {
            return note.isPresent() ? this : new Rows(box, element, rows, lastBottom, firstOnPage, Optional.of(line));
        }
    }

    private final Layer pages;
    private final LayoutContext layout;
    private final List<Rows> found = new ArrayList<>();
    private int lastBottom;
    private int headingTop = Integer.MIN_VALUE;

    RowSurvey(Layer pages, LayoutContext layout) {
        this.pages = pages;
        this.layout = layout;
    }

    /** What was found below the boxes visited so far. */
    List<Rows> found() {
        return found;
    }

    void visit(Box box) {
        if (box instanceof TableBox table) {
            add(table, bodyRows(table));
        } else if (isFramedList(box)) {
            add(box, box.getChildren());
        } else if (box instanceof LineBox line && isNote(line)) {
            found.set(found.size() - 1, found.get(found.size() - 1).with(line));
            see(line);
        } else if (box instanceof LineBox || box instanceof BlockBox block && block.isReplaced()) {
            see(box);
        } else {
            box.getChildren().forEach(this::visit);
        }
    }

    /** Whether a line belongs to the note right behind the rows found last. */
    private boolean isNote(LineBox line) {
        Element owner = line.getParent() == null ? null : line.getParent().getElement();
        return owner != null
                && Elements.hasClass(owner, NOTE)
                && !found.isEmpty()
                && Elements.before(owner)
                        .filter(found.get(found.size() - 1).element::equals)
                        .isPresent();
    }

    private void see(Box box) {
        Element owner = box.getParent() == null ? null : box.getParent().getElement();
        boolean heading = owner != null && isHeading(owner);
        if (!heading) {
            lastBottom = box.getAbsY() + box.getHeight();
            headingTop = Integer.MIN_VALUE;
        } else if (headingTop == Integer.MIN_VALUE) {
            headingTop = box.getAbsY();
        }
    }

    private void add(Box box, List<Box> rows) {
        Element element = box.getElement();
        if (element != null && !rows.isEmpty()) {
            int top = headingTop == Integer.MIN_VALUE ? box.getAbsY() : headingTop;
            PageBox page = requireNonNull(pages.getPage(layout, top));
            boolean first = page == pageOf(box, pages, layout) && lastBottom <= page.getTop();
            found.add(new Rows(box, element, rows, lastBottom, first, Optional.empty()));
            Box last = rows.get(rows.size() - 1);
            lastBottom = last.getAbsY() + last.getHeight();
        }
        headingTop = Integer.MIN_VALUE;
    }

    private static boolean isFramedList(Box box) {
        Element element = box.getElement();
        return element != null
                && LISTS.contains(element.getNodeName())
                && !element.getAttribute("class").isEmpty()
                && !Elements.hasClass(element, ListColumns.COLUMNS)
                && Elements.children(element).size() == box.getChildCount();
    }

    private static List<Box> bodyRows(TableBox table) {
        List<Box> rows = new ArrayList<>();
        for (Box child : table.getChildren()) {
            if (child instanceof TableSectionBox section && !section.isHeader() && !section.isFooter()) {
                section.getChildren().stream()
                        .filter(TableRowBox.class::isInstance)
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    static boolean isHeading(Element element) {
        return HEADINGS.contains(element.getNodeName());
    }

    static PageBox pageOf(Box box, Layer pages, LayoutContext layout) {
        return requireNonNull(pages.getPage(layout, box.getAbsY()));
    }
}
