/** Comparing charts whose items are rows: ranks, pairs, pyramids, sums. */
@NullMarked
package dev.annals.core.chart.sheet.comparison.row;

import org.jspecify.annotations.NullMarked;
