package dev.annals.core.print.line;

/**
 * One text node's place in its paragraph.
 *
 * @param paragraph the paragraph
 * @param start index of its first char in the paragraph's text, from 0
 * @param end index after its last char
 */
record Run(Paragraph paragraph, int start, int end) {

    boolean endsWith(String rest) {
        return rest.length() <= end - start && paragraph.text().startsWith(rest, end - rest.length());
    }
}
