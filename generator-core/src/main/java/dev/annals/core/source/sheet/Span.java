package dev.annals.core.source.sheet;

/**
 * Cells that were merged into one.
 *
 * @param name how the program names them, such as {@code B3:B7}
 * @param row first row, 1-based
 * @param column first column, 1-based
 * @param lastRow last row
 */
public record Span(String name, int row, int column, int lastRow) {}
