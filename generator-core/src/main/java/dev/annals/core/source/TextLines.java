package dev.annals.core.source;

import dev.annals.core.finding.Place;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a file, seen as lines and as code points. Lines end with LF, CR LF or CR; nothing else ends a line,
 * so that numbers agree with every editor. Not safe for threads.
 */
final class TextLines {

    private final String path;
    private final int firstLine;
    private final String text;
    private final SplitText lines;

    /** The code points; nothing where they are the UTF-16 units, as in nearly every file. */
    private final int @Nullable [] codePoints;

    private final int length;

    /** Where the lines start, in code points. */
    private final int[] starts;

    /** The line asked for last: places are asked for in the order of the text. */
    private int last;

    private TextLines(String path, int firstLine, String text) {
        this.path = path;
        this.firstLine = firstLine;
        this.text = text;
        this.lines = SplitText.of(text);
        this.length = text.codePointCount(0, text.length());
        this.codePoints = length == text.length() ? null : text.codePoints().toArray();
        this.starts = codePoints == null ? lines.starts() : points(text, lines.starts());
    }

    /** The lines of a text that begins on line {@code firstLine} (1-based) of its file. */
    static TextLines of(String path, int firstLine, String text) {
        return new TextLines(path, firstLine, text);
    }

    private static int[] points(String text, int[] units) {
        int[] points = new int[units.length];
        for (int i = 1; i < units.length; i++) {
            points[i] = points[i - 1] + text.codePointCount(units[i - 1], units[i]);
        }
        return points;
    }

    /** The file's path. */
    String path() {
        return path;
    }

    /** The place of a code point, 0-based from the start of the piece; the end of the piece is a place, too. */
    Place place(int index) {
        int inside = Math.max(0, Math.min(index, length));
        if (!isIn(last, inside)) {
            last = isIn(last + 1, inside) ? last + 1 : find(inside);
        }
        return new Place(path, firstLine + last, inside - starts[last] + 1);
    }

    private boolean isIn(int line, int index) {
        return line < starts.length && starts[line] <= index && (line + 1 == starts.length || index < starts[line + 1]);
    }

    private int find(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : -found - 2;
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
        if (index >= length) {
            return -1;
        }
        return codePoints == null ? text.charAt(index) : codePoints[index];
    }

    /** The lines without their ends. */
    List<String> lines() {
        return lines;
    }
}
