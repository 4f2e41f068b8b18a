package dev.annals.core.view.chart;

import java.util.List;

/**
 * A history as a bare line, no higher than a line or two of text: no axis, and
 * no words but, where there is room for them, those of its last point.
 *
 * @param points in time order, at least one
 */
public record Sparkline(String title, String description, List<Point> points) implements ChartView {

    /** Keeps its own copy. */
    public Sparkline {
        points = List.copyOf(points);
    }
}
