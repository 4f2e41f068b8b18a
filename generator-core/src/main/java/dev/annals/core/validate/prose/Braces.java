package dev.annals.core.validate.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * A pair of double braces in a line of text.
 *
 * @param start where the opening braces stand, in UTF-16 units from the start of the line
 * @param end behind the closing braces, in the same units; the end of the line when they are not closed
 * @param inner what stands between them, as typed
 * @param closed whether they are closed on the same line
 */
record Braces(int start, int end, String inner, boolean closed) {

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    /** All pairs of a line, from left to right; an unclosed one is the last. */
    static List<Braces> in(String line) {
        List<Braces> found = new ArrayList<>();
        int open = line.indexOf(OPEN);
        while (open >= 0) {
            int close = line.indexOf(CLOSE, open + OPEN.length());
            if (close < 0) {
                found.add(new Braces(open, line.length(), line.substring(open + OPEN.length()), false));
                return found;
            }
            int end = close + CLOSE.length();
            found.add(new Braces(open, end, line.substring(open + OPEN.length(), close), true));
            open = line.indexOf(OPEN, end);
        }
        return found;
    }

    /** Whether words outside of braces hold a closing pair that nothing opened. */
    static boolean strayIn(String words) {
        return words.contains(CLOSE);
    }
}
