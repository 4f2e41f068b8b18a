/** Charts of rows: what each is about, its bar, and how it stands. */
@NullMarked
package dev.annals.core.chart.sheet.term.row;

import org.jspecify.annotations.NullMarked;
