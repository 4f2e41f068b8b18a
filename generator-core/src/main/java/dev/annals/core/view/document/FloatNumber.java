package dev.annals.core.view.document;

/**
 * The number of a figure or table.
 *
 * @param id anchor
 * @param words such as 图2-1
 */
public record FloatNumber(String id, String words) {}
