/** What a chart shows, already worded and with its scale computed; no arithmetic is left for the painter. */
@NullMarked
package dev.annals.core.view.chart;

import org.jspecify.annotations.NullMarked;
