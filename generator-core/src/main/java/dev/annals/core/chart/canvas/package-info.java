/** Canvases that charts are drawn on. */
@NullMarked
package dev.annals.core.chart.canvas;

import org.jspecify.annotations.NullMarked;
