package dev.annals.core.print.page;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What is painted beyond the edge of a page: crop marks, and colour that reaches the edge. One for each document. */
public final class PageEdge {

    /** What ends so near to the edge of a page reaches it, in points. */
    private static final double NEAR = 0.5;

    private static final float MARK_WEIGHT = 0.25f;

    private final List<Rectangle> pages;
    private final Trim trim;
    private int current = -1;

    /** For pages of these sizes, in order. */
    public PageEdge(List<Rectangle> pages, Trim trim) {
        this.pages = List.copyOf(pages);
        this.trim = trim;
    }

    /** Goes on to the next page. Returns whether it has marks. */
    boolean turn() {
        current++;
        return trim.marks();
    }

    /** Whether the page lies on its side in a document whose pages stand. */
    boolean isTurned() {
        Rectangle first = pages.get(0);
        Rectangle page = pages.get(Math.max(0, current));
        return first.getHeight() > first.getWidth() && page.getWidth() > page.getHeight();
    }

    /** Draws two marks at each corner of the page. */
    void drawMarks(PdfContentByte page) {
        Rectangle edge = pages.get(current);
        float from = (float) trim.start();
        float to = (float) trim.end();
        page.saveState();
        page.setLineWidth(MARK_WEIGHT);
        page.setColorStroke(Color.BLACK);
        for (float x : new float[] {edge.getLeft(), edge.getRight()}) {
            line(page, new float[] {x, edge.getBottom() - from, x, edge.getBottom() - to});
            line(page, new float[] {x, edge.getTop() + from, x, edge.getTop() + to});
        }
        for (float y : new float[] {edge.getBottom(), edge.getTop()}) {
            line(page, new float[] {edge.getLeft() - from, y, edge.getLeft() - to, y});
            line(page, new float[] {edge.getRight() + from, y, edge.getRight() + to, y});
        }
        page.restoreState();
    }

    private static void line(PdfContentByte page, float[] ends) {
        page.moveTo(ends[0], ends[1]);
        page.lineTo(ends[2], ends[3]);
        page.stroke();
    }

    /**
     * A rectangle that goes on into the bleed where it reaches the edge of the page; other shapes stay.
     *
     * @param place from the shape's coordinates to those of the page, whose origin is its upper left corner
     */
    Shape bled(Shape shape, AffineTransform place) {
        if (trim.bleed() == 0 || current < 0 || !new Area(shape).isRectangular()) {
            return shape;
        }
        Rectangle page = pages.get(current);
        Rectangle2D area = place.createTransformedShape(shape).getBounds2D();
        double left = area.getMinX() < NEAR ? -trim.bleed() : area.getMinX();
        double top = area.getMinY() < NEAR ? -trim.bleed() : area.getMinY();
        double right = area.getMaxX() > page.getWidth() - NEAR ? page.getWidth() + trim.bleed() : area.getMaxX();
        double bottom = area.getMaxY() > page.getHeight() - NEAR ? page.getHeight() + trim.bleed() : area.getMaxY();
        try {
            return place.createInverse()
                    .createTransformedShape(new Rectangle2D.Double(left, top, right - left, bottom - top));
        } catch (NoninvertibleTransformException e) {
            return shape;
        }
    }
}
