package dev.annals.core.source;

import dev.annals.core.finding.Place;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/**
 * The lines of a text, without their ends, cut when they are asked for: most lines of a repository never are, and
 * kept by themselves they would take more memory than the text. Lines end with LF, CR LF or CR.
 */
final class SplitText extends AbstractList<String> implements RandomAccess {

    private final String text;
    private final int[] starts;

    private SplitText(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** The lines of a text; an empty text has one. */
    static SplitText of(String text) {
        boolean hasReturns = text.indexOf('\r') >= 0;
        int[] starts = new int[16];
        int count = 1;
        for (int end = end(text, 0, hasReturns); end >= 0; end = end(text, end + 1, hasReturns)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
        }
        return new SplitText(text, Arrays.copyOf(starts, count));
    }

    /** The last unit of the end of the line that goes on at {@code from}; negative in the last line. */
    private static int end(String text, int from, boolean hasReturns) {
        if (!hasReturns) {
            return text.indexOf('\n', from);
        }
        int end = from;
        while (end < text.length() && !endsLine(text, end)) {
            end++;
        }
        return end < text.length() ? end : -1;
    }

    private static boolean endsLine(String text, int i) {
        char unit = text.charAt(i);
        return unit == '\n' || (unit == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }

    /** Where the lines start. The array is not to be changed. */
    int[] starts() {
        return starts;
    }

    /** Whether a text stands at a place whose column is counted in UTF-16 units. */
    boolean standsAt(Place place, String wanted) {
        return text.startsWith(wanted, offset(place));
    }

    /** The text of a length at a place, both in UTF-16 units. */
    String at(Place place, int length) {
        int start = offset(place);
        return text.substring(start, start + length);
    }

    private int offset(Place place) {
        return starts[place.line() - 1] + place.column() - 1;
    }

    /** The whole text. */
    String text() {
        return text;
    }

    @Override
    public String get(int index) {
        int start = starts[index];
        int end = index + 1 < starts.length ? starts[index + 1] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    @Override
    public int size() {
        return starts.length;
    }
}
