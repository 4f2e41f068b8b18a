package dev.annals.core.print.line;

/**
 * As much of a text as a line has room for.
 *
 * @param end index of the char behind it in the text
 * @param width in dots
 * @param isLast whether the line ends behind it
 * @param isTooWide whether it is wider than the room, as it nowhere may be divided
 */
public record LinePart(int end, int width, boolean isLast, boolean isTooWide) {}
