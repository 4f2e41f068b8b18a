package dev.annals.fonts;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.TreeMap;

/** Glyphs of our own: marks that the sources lack, and the dash that must fill its square. */
final class DrawnMarks {

    private DrawnMarks() {}

    /**
     * The outlines in units of 1/1000 em, y downwards, by code point.
     *
     * @param stroke how thick a line is, in the same units; the dash, two of which are one unbroken stroke, takes it as it is
     */
    static Map<Integer, Shape> of(int stroke) {
        Map<Integer, Shape> drawn = new TreeMap<>();
        drawn.put((int) '—', new Rectangle2D.Double(0, -380 - stroke / 2.0, 1000, stroke));
        Shape cross = cross(stroke * 1.5);
        "✕✗✘".codePoints().forEach(codePoint -> drawn.put(codePoint, cross));
        return drawn;
    }

    private static Shape cross(double thickness) {
        Area cross = new Area(bar(thickness, Math.PI / 4));
        cross.add(new Area(bar(thickness, -Math.PI / 4)));
        return cross;
    }

    private static Shape bar(double thickness, double angle) {
        Rectangle2D bar = new Rectangle2D.Double(-430, -thickness / 2, 860, thickness);
        AffineTransform place = AffineTransform.getTranslateInstance(500, -380);
        place.rotate(angle);
        return place.createTransformedShape(bar);
    }
}
