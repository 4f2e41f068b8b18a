package dev.annals.core.print.page;

import com.lowagie.text.Rectangle;

/**
 * What is printed around a page that will be cut: colour that reaches its edge goes on as far as the bleed, and marks
 * show where to cut. The page keeps its coordinates; the sheet begins left of and below them.
 *
 * @param bleed in points, 0 for none
 * @param marks whether there are crop marks
 */
public record Trim(double bleed, boolean marks) {

    /** Nothing around the page. */
    public static final Trim NONE = new Trim(0, false);

    /** Between the edge of the page, or its bleed, and the marks, in points: so that they never touch the page. */
    private static final double GAP = 6;

    /** Length of a mark, in points. */
    private static final double LENGTH = 15;

    /** Whether there is anything around the page. */
    public boolean isNone() {
        return bleed == 0 && !marks;
    }

    /** Where marks begin, outside of the page, in points. */
    double start() {
        return Math.max(bleed, GAP);
    }

    /** Where marks end, outside of the page, in points. */
    double end() {
        return start() + LENGTH;
    }

    /** The page with its bleed. */
    Rectangle bleedBox(Rectangle page) {
        return larger(page, bleed);
    }

    /** The whole sheet. */
    Rectangle sheet(Rectangle page) {
        return larger(page, marks ? end() + GAP : bleed);
    }

    private static Rectangle larger(Rectangle page, double by) {
        float by32 = (float) by;
        return new Rectangle(
                page.getLeft() - by32, page.getBottom() - by32, page.getRight() + by32, page.getTop() + by32);
    }
}
