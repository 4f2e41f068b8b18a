/** An indicator over its term: what was observed, what was promised, where it is heading. */
@NullMarked
package dev.annals.core.chart.sheet.term.forecast;

import org.jspecify.annotations.NullMarked;
