package dev.annals.core.source;

import dev.annals.core.finding.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A piece of a file, seen as lines and as code points. Lines end with LF, CR LF or CR; nothing else ends a line,
 * so that numbers agree with every editor.
 */
final class TextLines {

    private final String path;
    private final int firstLine;
    private final int[] codePoints;
    private final int[] starts;

    private TextLines(String path, int firstLine, int[] codePoints, int[] starts) {
        this.path = path;
        this.firstLine = firstLine;
        this.codePoints = codePoints;
        this.starts = starts;
    }

    /** The lines of a text that begins on line {@code firstLine} (1-based) of its file. */
    static TextLines of(String path, int firstLine, String text) {
        int[] points = text.codePoints().toArray();
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
        return new TextLines(path, firstLine, points, Arrays.copyOf(starts, count));
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
    boolean standsAt(int index, String text) {
        int[] wanted = text.codePoints().toArray();
        int end = index + wanted.length;
        return end <= codePoints.length
                && Arrays.equals(codePoints, index, end, wanted, 0, wanted.length)
                && Arrays.stream(wanted).noneMatch(point -> point == '\n' || point == '\r');
    }

    /** The code point at the index, or −1 behind the end. */
    int at(int index) {
        return index < codePoints.length ? codePoints[index] : -1;
    }

    /** The lines without their ends. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(starts.length);
        for (int i = 0; i < starts.length; i++) {
            int end = i + 1 < starts.length ? starts[i + 1] : codePoints.length;
            while (end > starts[i] && (codePoints[end - 1] == '\n' || codePoints[end - 1] == '\r')) {
                end--;
            }
            lines.add(new String(codePoints, starts[i], end - starts[i]));
        }
        return lines;
    }
}
