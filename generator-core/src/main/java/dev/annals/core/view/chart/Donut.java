package dev.annals.core.view.chart;

import java.util.List;

/**
 * The parts of one whole, where they are few.
 *
 * @param parts the parts, 2 to 5, each 0 or more, in order; their words carry value and share
 * @param whole the whole as it is printed in the middle
 */
public record Donut(String title, String description, List<Point> parts, String whole) implements ChartView {

    /** Keeps its own copy. */
    public Donut {
        parts = List.copyOf(parts);
    }
}
