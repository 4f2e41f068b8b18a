/** Charts that compare: series, bodies, two values of each item, parts of a whole. */
@NullMarked
package dev.annals.core.chart.sheet.comparison;

import org.jspecify.annotations.NullMarked;
