/** Charts of a term: paths and forecasts, pace, schedules, statuses over years. */
@NullMarked
package dev.annals.core.chart.sheet.term;

import org.jspecify.annotations.NullMarked;
