/** Several values per category: side by side, stacked, as shares; upright where there is room, else lying. */
@NullMarked
package dev.annals.core.chart.sheet.comparison.group;

import org.jspecify.annotations.NullMarked;
