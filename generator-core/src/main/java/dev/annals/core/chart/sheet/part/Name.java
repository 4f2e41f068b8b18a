package dev.annals.core.chart.sheet.part;

/**
 * The name of a row.
 *
 * @param place what stands in front of it in a column of its own, such as a rank; may be empty
 * @param words the name
 * @param strong whether it is the one the chart is about
 */
public record Name(String place, String words, boolean strong) {}
