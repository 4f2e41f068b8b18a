/** Marks that know their own place between two axes: spans, dots, links, and the ring of parts. */
@NullMarked
package dev.annals.core.chart.plot.mark;

import org.jspecify.annotations.NullMarked;
