package dev.annals.core.view.chart;

/**
 * Two values of one item.
 *
 * @param label the item
 * @param from the first value, labelled with its period
 * @param to the second value, labelled with its period
 * @param highlighted whether it is the item the chart is about
 */
public record Pair(String label, ChartView.Point from, ChartView.Point to, boolean highlighted) {}
