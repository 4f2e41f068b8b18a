/**
 * Lines: where they may break, how wide their marks are, how both edges become flush. The rules and the tests that show
 * them:
 *
 * <ul>
 *   <li>what no line begins or ends with, runs that are never broken: {@code LineBreaksTest}, the headings of
 *       {@code lines.txt} ({@code LineCorpusTest}), {@code LinePropertyTest} on printed pages;
 *   <li>quantities, numbers of documents and pairs of marks: {@code BoundRunsTest}; what is plain without Unicode's
 *       algorithm: {@code PlainTextTest};
 *   <li>adjacent marks, marks at line edges, gaps between Chinese and Latin: {@code ParagraphTest};
 *   <li>the face and width of marks that both share: {@code SharedMarksTest};
 *   <li>the order in which spaces shrink and grow, classes alike, runs untouched: {@code SlackTest};
 *   <li>the last line, loose lines, words wider than the line: {@code LineEndsTest}, {@code lines.txt};
 *   <li>flush edges to 0.01 pt, the text read back as it was: {@code LinePropertyTest}.
 * </ul>
 */
@NullMarked
package dev.annals.core.print.line;

import org.jspecify.annotations.NullMarked;
