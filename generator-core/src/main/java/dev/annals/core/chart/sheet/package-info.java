/** From a chart view to a plot and its labels, every position known before anything is drawn. */
@NullMarked
package dev.annals.core.chart.sheet;

import org.jspecify.annotations.NullMarked;
