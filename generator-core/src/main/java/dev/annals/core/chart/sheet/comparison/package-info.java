/** Charts that compare: which drawing belongs to which view, and those that are neither rows nor groups. */
@NullMarked
package dev.annals.core.chart.sheet.comparison;

import org.jspecify.annotations.NullMarked;
