package dev.annals.core.print.page.move;

import static java.util.Objects.requireNonNull;

import dev.annals.core.print.markup.Elements;
import dev.annals.core.print.page.move.RowSurvey.Rows;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/**
 * Moves page breaks inside of tables and framed lists, which the style sheet cannot do: at least two rows stand on
 * either side of a break; a table that the profile keeps whole is divided all the same where keeping it whole would
 * leave a large hole on the page before. A row that is higher than a page begins right behind the row before it. The
 * note behind a table never stands alone on the next page: the last rows go with it.
 *
 * <p>Works on a finished layout from its beginning: every call moves the first wrong break, after which the document
 * must be laid out again, as everything behind that break has moved. One for each document.
 */
public final class PageBreaks {

    /** Rows on either side of a break. */
    private static final int ROWS = 2;

    /** A hole that is larger than this part of a page's height, and that its first rows fit into, divides a table. */
    private static final float LARGEST_HOLE = 0.18f;

    private static final int ROWS_TO_DIVIDE = 2 * ROWS;

    /** A table that is not higher than this part of a page stays whole: divided, it would be heads more than rows. */
    private static final float SMALLEST_DIVIDED = 0.25f;

    private final SharedContext context;
    private final OwnStyles styles;

    /** For a document whose styles the context knows. */
    public PageBreaks(SharedContext context, OwnStyles styles) {
        this.context = context;
        this.styles = styles;
    }

    /**
     * Moves the first wrong page break below a laid-out root.
     *
     * @return whether the document must be laid out again
     */
    public boolean move(Box root) {
        LayoutContext layout = context.newLayoutContextInstance(new ITextFontContext());
        Layer pages = requireNonNull(root.getLayer());
        RowSurvey survey = new RowSurvey(pages, layout);
        survey.visit(root);
        for (Rows rows : survey.found()) {
            if (mend(rows, pages, layout)) {
                return true;
            }
        }
        return false;
    }

    private boolean mend(Rows rows, Layer pages, LayoutContext layout) {
        List<Box> divided = rows.rows().stream()
                .filter(row -> isDivided(row, pages, layout))
                .toList();
        if (!divided.isEmpty()) {
            return divided.stream().anyMatch(row -> begin(row, rows));
        }
        if (rows.firstOnPage()
                && isPushedDown(rows.rows().get(0))
                && style(firstOfRun(rows.element()), "page-break-before:always")) {
            return true;
        }
        List<Integer> parts = parts(rows, pages, layout);
        if (parts.size() > 1 && moveGroup(rows, pages, layout)) {
            return true;
        }
        if (partsWithNote(rows, pages, layout)) {
            return keepNote(rows, parts);
        }
        if (parts.size() < 2) {
            return leavesHole(rows, pages, layout) && style(rows.element(), "page-break-inside:auto");
        }
        if (parts.get(0) < ROWS) {
            return style(firstOfRun(rows.element()), "page-break-before:always");
        }
        if (parts.get(parts.size() - 1) >= ROWS) {
            return false;
        }
        if (parts.get(parts.size() - 2) > ROWS) {
            return moveLast(rows);
        }
        return parts.size() == 2 && style(firstOfRun(rows.element()), "page-break-before:always");
    }

    /** How many rows stand on each page, the first one that of the head. */
    private static List<Integer> parts(Rows rows, Layer pages, LayoutContext layout) {
        List<Integer> parts = new ArrayList<>(List.of(0));
        int page = RowSurvey.pageOf(rows.box(), pages, layout).getPageNo();
        for (Box row : rows.rows()) {
            int on = RowSurvey.pageOf(row, pages, layout).getPageNo();
            if (on == page) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + 1);
            } else {
                parts.add(1);
                page = on;
            }
        }
        return parts;
    }

    /** Moves the last rows to the page of the note behind them, or all of them where they are few. */
    private boolean keepNote(Rows rows, List<Integer> parts) {
        return parts.get(parts.size() - 1) >= 2 * ROWS
                ? moveLast(rows)
                : parts.size() == 1
                        && !rows.firstOnPage()
                        && style(firstOfRun(rows.element()), "page-break-before:always");
    }

    /** Whether the note behind the rows would begin a page. */
    private static boolean partsWithNote(Rows rows, Layer pages, LayoutContext layout) {
        Box last = rows.rows().get(rows.rows().size() - 1);
        return rows.note()
                .filter(line -> RowSurvey.pageOf(line, pages, layout) != RowSurvey.pageOf(last, pages, layout))
                .isPresent();
    }

    private boolean moveLast(Rows rows) {
        int from = rows.rows().size() - ROWS;
        Element row = rows.rows()
                .get(from > 0 && isGroup(rows.rows().get(from - 1)) ? from - 1 : from)
                .getElement();
        boolean divided = isWhole(rows) && style(rows.element(), "page-break-inside:auto");
        return row != null && style(row, "page-break-before:always") || divided;
    }

    private static boolean isWhole(Rows rows) {
        return requireNonNull(rows.box().getStyle()).isAvoidPageBreakInside();
    }

    /** The engine divides a row only when it is higher than a page. */
    private static boolean isDivided(Box row, Layer pages, LayoutContext layout) {
        return RowSurvey.pageOf(row, pages, layout) != pages.getPage(layout, row.getAbsY() + row.getHeight() - 1);
    }

    /**
     * Whether none of a row's cells begins at its top: the engine measures the head of a table that it moves to the next
     * page where it stood before, and keeps room for more than it takes.
     */
    private static boolean isPushedDown(Box row) {
        return row instanceof TableRowBox
                && row.getChildren().stream()
                                .filter(cell -> cell.getChildCount() > 0)
                                .mapToInt(cell -> cell.getChild(0).getY())
                                .min()
                                .orElse(0)
                        > 0;
    }

    /** A row that is divided anyway begins right behind the one before it, and its table where it stands in the text. */
    private boolean begin(Box row, Rows rows) {
        boolean here = row.getElement() != null && style(row.getElement(), "page-break-inside:auto");
        return style(rows.element(), "page-break-inside:auto") || here;
    }

    /** Moves the title of a group of rows to the page of its first row. */
    private boolean moveGroup(Rows rows, Layer pages, LayoutContext layout) {
        for (int i = 0; i + 1 < rows.rows().size(); i++) {
            Box row = rows.rows().get(i);
            boolean parted = isGroup(row)
                    && RowSurvey.pageOf(row, pages, layout)
                            != RowSurvey.pageOf(rows.rows().get(i + 1), pages, layout);
            if (parted
                    && style(
                            i == 0 ? firstOfRun(rows.element()) : requireNonNull(row.getElement()),
                            "page-break-before:always")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGroup(Box row) {
        return row.getElement() != null && Elements.hasClass(row.getElement(), "group");
    }

    private static boolean leavesHole(Rows rows, Layer pages, LayoutContext layout) {
        int number = RowSurvey.pageOf(rows.box(), pages, layout).getPageNo();
        if (!isWhole(rows) || !rows.firstOnPage() || number == 0 || rows.rows().size() < ROWS_TO_DIVIDE) {
            return false;
        }
        PageBox before = pages.getPages().get(number - 1);
        if (rows.box().getHeight() < SMALLEST_DIVIDED * before.getContentHeight(layout)) {
            return false;
        }
        int hole = before.getBottom() - rows.lastBottom();
        Box second = rows.rows().get(ROWS - 1);
        int beginning = second.getAbsY()
                + second.getHeight()
                - pages.getPages().get(number).getTop();
        return rows.lastBottom() > before.getTop()
                && hole > LARGEST_HOLE * before.getContentHeight(layout)
                && hole > beginning;
    }

    /** The first of the headings directly before an element, or the element itself. */
    private static Element firstOfRun(Element element) {
        return Elements.before(element)
                .filter(RowSurvey::isHeading)
                .map(PageBreaks::firstOfRun)
                .orElse(element);
    }

    private boolean style(Element element, String declaration) {
        return styles.add(element, declaration);
    }
}
