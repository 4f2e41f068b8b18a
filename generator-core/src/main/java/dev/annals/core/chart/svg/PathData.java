package dev.annals.core.chart.svg;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/**
 * The {@code d} of an SVG path, to a tenth of a canvas unit. A shape that begins where the last one ended goes on
 * with it, so that the segments of a line become one path.
 */
final class PathData {

    private final StringBuilder data = new StringBuilder();
    private String x = "";
    private String y = "";

    boolean isEmpty() {
        return data.isEmpty();
    }

    void append(Shape shape) {
        var points = new double[6];
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> move(points);
                case PathIterator.SEG_LINETO -> line(points);
                case PathIterator.SEG_QUADTO -> curve('Q', points, 4);
                case PathIterator.SEG_CUBICTO -> curve('C', points, 6);
                default -> {
                    data.append('Z');
                    x = "";
                }
            }
        }
    }

    @Override
    public String toString() {
        return data.toString();
    }

    /** A number without locale or exponent, rounded half up to a tenth. */
    static String number(double value) {
        var tenths = Math.round(value * 10);
        var sign = tenths < 0 ? "-" : "";
        var whole = Math.abs(tenths) / 10;
        var rest = Math.abs(tenths) % 10;
        return sign + whole + (rest == 0 ? "" : "." + rest);
    }

    private void move(double[] to) {
        var toX = number(to[0]);
        var toY = number(to[1]);
        if (!toX.equals(x) || !toY.equals(y)) {
            data.append('M').append(toX).append(' ').append(toY);
            x = toX;
            y = toY;
        }
    }

    private void line(double[] to) {
        var toX = number(to[0]);
        var toY = number(to[1]);
        if (toY.equals(y)) {
            data.append('H').append(toX);
        } else if (toX.equals(x)) {
            data.append('V').append(toY);
        } else {
            data.append('L').append(toX).append(' ').append(toY);
        }
        x = toX;
        y = toY;
    }

    private void curve(char command, double[] points, int length) {
        data.append(command);
        for (var at = 0; at < length; at++) {
            data.append(at == 0 ? "" : " ").append(number(points[at]));
        }
        x = number(points[length - 2]);
        y = number(points[length - 1]);
    }
}
