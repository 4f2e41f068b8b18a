/** Small lines: one as high as a line of text, or many on one scale. */
@NullMarked
package dev.annals.core.chart.sheet.term.line;

import org.jspecify.annotations.NullMarked;
