package dev.annals.core.print.style;

/**
 * One declaration of a style sheet.
 *
 * @param name the property, in lower case
 * @param value what stands behind the colon, without the white space around it, with {@code !important}
 * @param at where the property starts, in chars from 0
 * @param end where the declaration ends, behind its semicolon if it has one
 */
public record Declaration(String name, String value, int at, int end) {}
