package dev.annals.core.print.font;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects glyphs into the tables glyf, loca and hmtx, and what head, hhea and maxp must know about them. */
final class GlyphTable {

    private static final int ON_CURVE = 0x01;
    private static final int X_SHORT = 0x02;
    private static final int Y_SHORT = 0x04;
    private static final int REPEAT = 0x08;
    private static final int X_SAME_OR_POSITIVE = 0x10;
    private static final int Y_SAME_OR_POSITIVE = 0x20;

    /** The highest count of a repeated flag, and the flag itself. */
    private static final int MOST_REPEATS = 256;

    private final ByteArrayOutputStream glyf = new ByteArrayOutputStream();
    private final BigEndian loca = new BigEndian();
    private final List<Integer> advances = new ArrayList<>();
    private final BigEndian lefts = new BigEndian();
    private int mostPoints;
    private int mostContours;
    private int widest;
    private int xMin = Integer.MAX_VALUE;
    private int yMin = Integer.MAX_VALUE;
    private int xMax = Integer.MIN_VALUE;
    private int yMax = Integer.MIN_VALUE;

    /** Adds a glyph and gives its number, counted from 0. */
    int add(Outline outline, int advance) {
        loca.int32(glyf.size());
        int left = 0;
        if (!outline.contours().isEmpty()) {
            Box box = Box.of(outline);
            widen(box);
            left = box.xMin;
            glyf.writeBytes(encoded(outline, box));
            // Printers that take a font as it is want each glyph to begin at an even place.
            if (glyf.size() % 2 != 0) {
                glyf.write(0);
            }
        }
        advances.add(advance);
        lefts.int16(left);
        mostPoints = Math.max(mostPoints, outline.size());
        mostContours = Math.max(mostContours, outline.contours().size());
        widest = Math.max(widest, advance);
        return count() - 1;
    }

    private void widen(Box box) {
        xMin = Math.min(xMin, box.xMin);
        yMin = Math.min(yMin, box.yMin);
        xMax = Math.max(xMax, box.xMax);
        yMax = Math.max(yMax, box.yMax);
    }

    private static byte[] encoded(Outline outline, Box box) {
        BigEndian out = new BigEndian();
        out.int16(outline.contours().size())
                .int16(box.xMin)
                .int16(box.yMin)
                .int16(box.xMax)
                .int16(box.yMax);
        int last = -1;
        for (List<Outline.Point> contour : outline.contours()) {
            last += contour.size();
            out.int16(last);
        }
        out.int16(0);
        List<Outline.Point> points = new ArrayList<>();
        outline.contours().forEach(points::addAll);
        BigEndian flags = new BigEndian();
        BigEndian xs = new BigEndian();
        BigEndian ys = new BigEndian();
        int x = 0;
        int y = 0;
        for (Outline.Point point : points) {
            int flag = point.onCurve() ? ON_CURVE : 0;
            flag |= delta(xs, point.x() - x, X_SHORT, X_SAME_OR_POSITIVE);
            flag |= delta(ys, point.y() - y, Y_SHORT, Y_SAME_OR_POSITIVE);
            flags.int8(flag);
            x = point.x();
            y = point.y();
        }
        return out.bytes(repeating(flags.bytes()))
                .bytes(xs.bytes())
                .bytes(ys.bytes())
                .bytes();
    }

    /** Flags with a count behind each that stands several times in a row. */
    private static byte[] repeating(byte[] flags) {
        BigEndian out = new BigEndian();
        for (int at = 0, next; at < flags.length; at = next) {
            next = at + 1;
            while (next < flags.length && flags[next] == flags[at] && next - at < MOST_REPEATS) {
                next++;
            }
            out.int8(next == at + 1 ? flags[at] : flags[at] | REPEAT);
            if (next > at + 1) {
                out.int8(next - at - 1);
            }
        }
        return out.bytes();
    }

    private static int delta(BigEndian out, int delta, int shortFlag, int sameOrPositive) {
        if (delta == 0) {
            return sameOrPositive;
        }
        if (Math.abs(delta) < 256) {
            out.int8(Math.abs(delta));
            return delta > 0 ? shortFlag | sameOrPositive : shortFlag;
        }
        out.int16(delta);
        return 0;
    }

    int count() {
        return advances.size();
    }

    byte[] glyf() {
        return glyf.toByteArray();
    }

    byte[] loca() {
        return new BigEndian().bytes(loca.bytes()).int32(glyf.size()).bytes();
    }

    /** After the first ones only the left sides: the last advance goes for all further glyphs. */
    byte[] hmtx() {
        BigEndian out = new BigEndian();
        byte[] left = lefts.bytes();
        int first = metrics();
        for (int i = 0; i < first; i++) {
            out.int16(advances.get(i)).bytes(Arrays.copyOfRange(left, 2 * i, 2 * i + 2));
        }
        return out.bytes(Arrays.copyOfRange(left, 2 * first, left.length)).bytes();
    }

    /** How many glyphs must tell their advance: those up to the first of the last ones that are all as wide. */
    private int metrics() {
        int metrics = count();
        while (metrics > 1 && advances.get(metrics - 2).equals(advances.get(metrics - 1))) {
            metrics--;
        }
        return metrics;
    }

    byte[] maxp() {
        BigEndian out = new BigEndian()
                .int32(0x10000)
                .int16(count())
                .int16(mostPoints)
                .int16(mostContours)
                .int16(0)
                .int16(0)
                .int16(2);
        for (int i = 0; i < 8; i++) {
            out.int16(0);
        }
        return out.bytes();
    }

    byte[] head(boolean bold) {
        return new BigEndian()
                .int32(0x10000)
                .int32(0x10000)
                .int32(0)
                .int32(0x5F0F3CF5)
                .int16(3)
                .int16(CompactFace.EM)
                .int32(0)
                .int32(0)
                .int32(0)
                .int32(0)
                .int16(xMin)
                .int16(yMin)
                .int16(xMax)
                .int16(yMax)
                .int16(bold ? 1 : 0)
                .int16(8)
                .int16(2)
                .int16(1)
                .int16(0)
                .bytes();
    }

    byte[] hhea() {
        BigEndian out = new BigEndian()
                .int32(0x10000)
                .int16(CompactFace.ASCENT)
                .int16(-CompactFace.DESCENT)
                .int16(0)
                .int16(widest)
                .int16(0)
                .int16(0)
                .int16(xMax);
        out.int16(1);
        for (int i = 0; i < 7; i++) {
            out.int16(0);
        }
        return out.int16(metrics()).bytes();
    }

    private record Box(int xMin, int yMin, int xMax, int yMax) {

        static Box of(Outline outline) {
            int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
            for (List<Outline.Point> contour : outline.contours()) {
                for (Outline.Point point : contour) {
                    box[0] = Math.min(box[0], point.x());
                    box[1] = Math.min(box[1], point.y());
                    box[2] = Math.max(box[2], point.x());
                    box[3] = Math.max(box[3], point.y());
                }
            }
            return new Box(box[0], box[1], box[2], box[3]);
        }
    }
}
