package dev.annals.core.source;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
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
    static List<String> of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new SplitText(text, Arrays.copyOf(starts, count));
    }

    private static boolean endsLine(String text, int i) {
        char unit = text.charAt(i);
        return unit == '\n' || (unit == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
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
