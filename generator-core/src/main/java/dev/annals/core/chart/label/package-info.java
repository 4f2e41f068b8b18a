/** Words on a chart: measured, broken into lines and placed where nothing else stands. */
@NullMarked
package dev.annals.core.chart.label;

import org.jspecify.annotations.NullMarked;
