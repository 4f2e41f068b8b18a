/** Chart views become SVG or are drawn on a print canvas; the only room that knows JFreeChart. */
@NullMarked
package dev.annals.core.chart;

import org.jspecify.annotations.NullMarked;
