package dev.annals.core.finding;

import java.util.List;

/**
 * The lines of a file around a place, for showing a finding.
 *
 * @param firstLine number of the first line shown, 1-based
 * @param lines the lines, without their ends
 * @param caretLine number of the line that the caret points into, 1-based
 * @param caretColumn column of the caret in code points, 1-based
 */
public record Excerpt(int firstLine, List<String> lines, int caretLine, int caretColumn) {

    /** Keeps its own copy of the lines. */
    public Excerpt {
        lines = List.copyOf(lines);
    }
}
