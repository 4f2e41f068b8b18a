package dev.annals.core.view.document;

/**
 * An entry of a list of figures or tables.
 *
 * @param id anchor
 * @param number such as 图2-1
 * @param caption its caption
 */
public record Listed(String id, String number, String caption) {}
