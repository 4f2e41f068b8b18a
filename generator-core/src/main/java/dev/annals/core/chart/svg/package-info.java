/** A Graphics2D that writes the few SVG elements a chart needs. */
@NullMarked
package dev.annals.core.chart.svg;

import org.jspecify.annotations.NullMarked;
