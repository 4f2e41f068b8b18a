/** What several kinds of charts have in common: rows with names, the axis at the foot, keys. */
@NullMarked
package dev.annals.core.chart.sheet.part;

import org.jspecify.annotations.NullMarked;
