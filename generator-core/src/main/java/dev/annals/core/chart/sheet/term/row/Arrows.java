package dev.annals.core.chart.sheet.term.row;

import java.awt.geom.Path2D;

/** Pointed marks. */
final class Arrows {

    private Arrows() {}

    /**
     * A triangle that says: it goes on there.
     *
     * @param x its base
     * @param length from the base to the tip, negative to the left
     * @param y its middle
     * @param half half its height
     */
    static Path2D pointing(double x, double length, double y, double half) {
        var path = new Path2D.Double();
        path.moveTo(x, y - half);
        path.lineTo(x + length, y);
        path.lineTo(x, y + half);
        path.closePath();
        return path;
    }

    /** A square on its corner. */
    static Path2D diamond(double x, double y, double half) {
        var path = new Path2D.Double();
        path.moveTo(x - half, y);
        path.lineTo(x, y - half);
        path.lineTo(x + half, y);
        path.lineTo(x, y + half);
        path.closePath();
        return path;
    }
}
