package dev.annals.core.view.chart;

import java.util.List;

/**
 * Two values of each item as two dots on one horizontal line: last year and this, or target and actual.
 *
 * @param from what the first value is, such as 2016
 * @param to what the second value is, such as 2017; the one the chart is about
 * @param pairs the items, 1 to 40, in order
 * @param axis the value axis
 */
public record Dumbbell(String title, String description, String from, String to, List<Pair> pairs, Axis axis)
        implements ChartView {

    /** Keeps its own copy. */
    public Dumbbell {
        pairs = List.copyOf(pairs);
    }
}
