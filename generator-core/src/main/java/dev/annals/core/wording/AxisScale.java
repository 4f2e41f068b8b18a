package dev.annals.core.wording;

import dev.annals.core.model.figure.Scale;

/**
 * How the numbers along an axis or down a column are told.
 *
 * @param scale what they are counted in
 * @param decimals how many decimals each shows, 0 or more
 */
public record AxisScale(Scale scale, int decimals) {}
