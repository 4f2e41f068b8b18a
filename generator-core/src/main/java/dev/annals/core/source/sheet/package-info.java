/** Tables of other programs: CSV and XLSX files become rows of cells with places; the one door to the workbook reader. */
@NullMarked
package dev.annals.core.source.sheet;

import org.jspecify.annotations.NullMarked;
