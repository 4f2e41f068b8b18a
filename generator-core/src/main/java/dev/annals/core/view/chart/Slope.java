package dev.annals.core.view.chart;

import java.util.List;

/**
 * Two values of each item on two vertical scales, joined by a line: who rose and who fell.
 *
 * @param from what the left scale shows, such as 2016
 * @param to what the right scale shows, such as 2017
 * @param pairs the items, 1 to 20, in order
 * @param axis the value axis of both
 */
public record Slope(String title, String description, String from, String to, List<Pair> pairs, Axis axis)
        implements ChartView {

    /** Keeps its own copy. */
    public Slope {
        pairs = List.copyOf(pairs);
    }
}
