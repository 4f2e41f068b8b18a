package dev.annals.core.source;

import dev.annals.core.finding.Place;
import java.util.Arrays;
import java.util.List;

/**
 * A piece of a file, seen as lines and as code points. Lines end with LF, CR LF or CR; nothing else ends a line,
 * so that numbers agree with every editor.
 */
final class TextLines {

    private final String path;
    private final int firstLine;
    private final String text;
    private final int[] codePoints;
    private final int[] starts;

    private TextLines(String path, int firstLine, String text, int[] codePoints, int[] starts) {
        this.path = path;
        this.firstLine = firstLine;
        this.text = text;
        this.codePoints = codePoints;
        this.starts = starts;
    }

    /** The lines of a text that begins on line {@code firstLine} (1-based) of its file. */
    static TextLines of(String path, int firstLine, String text) {
        int[] points = points(text);
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < points.length; i++) {
            if (endsLine(points, i)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new TextLines(path, firstLine, text, points, Arrays.copyOf(starts, count));
    }

    private static int[] points(String text) {
        char[] units = text.toCharArray();
        int[] points = new int[units.length];
        int count = 0;
        for (int i = 0; i < units.length; i++) {
            boolean pair = Character.isHighSurrogate(units[i])
                    && i + 1 < units.length
                    && Character.isLowSurrogate(units[i + 1]);
            points[count++] = pair ? Character.toCodePoint(units[i], units[++i]) : units[i];
        }
        return count == points.length ? points : Arrays.copyOf(points, count);
    }

    private static boolean endsLine(int[] points, int i) {
        return points[i] == '\n' || (points[i] == '\r' && (i + 1 == points.length || points[i + 1] != '\n'));
    }

    /** The file's path. */
    String path() {
        return path;
    }

    /** The place of a code point, 0-based from the start of the piece; the end of the piece is a place, too. */
    Place place(int index) {
        int inside = Math.max(0, Math.min(index, codePoints.length));
        int found = Arrays.binarySearch(starts, inside);
        int line = found >= 0 ? found : -found - 2;
        return new Place(path, firstLine + line, inside - starts[line] + 1);
    }

    /** Whether exactly this text stands at the index. */
    boolean standsAt(int index, String wanted) {
        int at = index;
        for (int i = 0; i < wanted.length(); at++) {
            int point = wanted.codePointAt(i);
            if (at(at) != point || point == '\n' || point == '\r') {
                return false;
            }
            i += Character.charCount(point);
        }
        return true;
    }

    /** The code point at the index, or −1 behind the end. */
    int at(int index) {
        return index < codePoints.length ? codePoints[index] : -1;
    }

    /** The lines without their ends. */
    List<String> lines() {
        return SplitText.of(text);
    }
}
