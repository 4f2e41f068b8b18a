/** A table of coloured cells, each with the mark of its status. */
@NullMarked
package dev.annals.core.chart.sheet.term.map;

import org.jspecify.annotations.NullMarked;
