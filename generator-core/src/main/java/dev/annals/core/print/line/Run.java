package dev.annals.core.print.line;

/**
 * One text node's place in its paragraph.
 *
 * @param paragraph the paragraph
 * @param start index of its first char in the paragraph's text, from 0
 * @param text the node's text
 * @param mark by which the line breaker finds it
 */
record Run(Paragraph paragraph, int start, String text, String mark) {

    /** Index after its last char. */
    int end() {
        return start + text.length();
    }

    boolean endsWith(String rest) {
        // Mostly it is the very same string, which need not be compared.
        return text.equals(rest) || text.endsWith(rest);
    }
}
