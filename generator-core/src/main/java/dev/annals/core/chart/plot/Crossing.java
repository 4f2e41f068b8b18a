package dev.annals.core.chart.plot;

/**
 * A stroke across one category at one value.
 *
 * @param mark what it stands for
 * @param category index from 0
 * @param value position on the value axis
 * @param length in canvas units
 * @param weight in canvas units
 */
public record Crossing(Mark mark, int category, double value, double length, double weight) {}
