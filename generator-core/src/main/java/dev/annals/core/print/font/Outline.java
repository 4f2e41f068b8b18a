package dev.annals.core.print.font;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * A glyph's outline in font units, y upwards, made of the quadratic curves that TrueType knows.
 *
 * @param contours closed contours; every point is on or off the curve
 */
record Outline(List<List<Point>> contours) {

    /** Largest distance between a cubic curve and its quadratic stand-in, in font units: what rounding its points may move. */
    private static final double TOLERANCE = 0.5;

    private static final int DEEPEST_SPLIT = 5;

    record Point(int x, int y, boolean onCurve) {

        /** Whether a reader finds it by itself: in the middle between two control points, to half a unit. */
        private boolean isImplied(Point before, Point after) {
            return onCurve
                    && !before.onCurve
                    && !after.onCurve
                    && Math.abs(before.x + after.x - 2 * x) <= 1
                    && Math.abs(before.y + after.y - 2 * y) <= 1;
        }
    }

    Outline {
        contours = List.copyOf(contours);
    }

    /** The outline of a shape whose y axis points downwards, as AWT gives it. */
    static Outline of(Shape shape) {
        List<List<Point>> contours = new ArrayList<>();
        List<Point> current = new ArrayList<>();
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
            switch (it.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> {
                    close(current, contours);
                    current = new ArrayList<>(List.of(point(c[0], c[1], true)));
                    x = c[0];
                    y = c[1];
                }
                case PathIterator.SEG_LINETO -> {
                    current.add(point(c[0], c[1], true));
                    x = c[0];
                    y = c[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    current.add(point(c[0], c[1], false));
                    current.add(point(c[2], c[3], true));
                    x = c[2];
                    y = c[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    new Cubic(x, y, c[0], c[1], c[2], c[3], c[4], c[5]).addTo(current, 0);
                    x = c[4];
                    y = c[5];
                }
                default -> {
                    // closing needs no point of its own
                }
            }
        }
        close(current, contours);
        return new Outline(contours);
    }

    private static void close(List<Point> contour, List<List<Point>> contours) {
        if (contour.size() > 1 && contour.get(contour.size() - 1).equals(contour.get(0))) {
            contour.remove(contour.size() - 1);
        }
        if (contour.size() > 2) {
            contours.add(spared(contour));
        }
    }

    /** Without the points that TrueType implies, as most are where a cubic curve was split. */
    private static List<Point> spared(List<Point> contour) {
        List<Point> spared = new ArrayList<>();
        int last = contour.size() - 1;
        for (int i = 0; i <= last; i++) {
            if (i == 0 || i == last || !contour.get(i).isImplied(contour.get(i - 1), contour.get(i + 1))) {
                spared.add(contour.get(i));
            }
        }
        return List.copyOf(spared);
    }

    private static Point point(double x, double y, boolean onCurve) {
        return new Point((int) Math.round(x), (int) Math.round(-y), onCurve);
    }

    /** Number of points of all contours. */
    int size() {
        return contours.stream().mapToInt(List::size).sum();
    }

    private record Cubic(double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {

        /** Splits until one quadratic curve is close enough: its distance is √3/36 of the third difference. */
        void addTo(List<Point> contour, int depth) {
            double dx = x3 - 3 * x2 + 3 * x1 - x0;
            double dy = y3 - 3 * y2 + 3 * y1 - y0;
            if (depth < DEEPEST_SPLIT && Math.hypot(dx, dy) * Math.sqrt(3) / 36 > TOLERANCE) {
                left().addTo(contour, depth + 1);
                right().addTo(contour, depth + 1);
            } else {
                contour.add(point((3 * (x1 + x2) - x0 - x3) / 4, (3 * (y1 + y2) - y0 - y3) / 4, false));
                contour.add(point(x3, y3, true));
            }
        }

        private Cubic left() {
            return new Cubic(
                    x0,
                    y0,
                    (x0 + x1) / 2,
                    (y0 + y1) / 2,
                    (x0 + 2 * x1 + x2) / 4,
                    (y0 + 2 * y1 + y2) / 4,
                    (x0 + 3 * x1 + 3 * x2 + x3) / 8,
                    (y0 + 3 * y1 + 3 * y2 + y3) / 8);
        }

        private Cubic right() {
            return new Cubic(
                    (x0 + 3 * x1 + 3 * x2 + x3) / 8,
                    (y0 + 3 * y1 + 3 * y2 + y3) / 8,
                    (x1 + 2 * x2 + x3) / 4,
                    (y1 + 2 * y2 + y3) / 4,
                    (x2 + x3) / 2,
                    (y2 + y3) / 2,
                    x3,
                    y3);
        }
    }
}
