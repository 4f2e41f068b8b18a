package dev.annals.core.view.chart;

import java.util.List;

/**
 * Two groups at each level as bars that grow from a common middle to both sides.
 *
 * @param left what grows to the left
 * @param right what grows to the right
 * @param levels the levels, 1 to 40, from the top down
 * @param axis the value axis of one side, from 0
 */
public record Pyramid(String title, String description, String left, String right, List<Level> levels, Axis axis)
        implements ChartView {

    /** Keeps its own copy. */
    public Pyramid {
        levels = List.copyOf(levels);
    }

    /**
     * A level.
     *
     * @param label its name
     * @param left the value of the left group, 0 or more
     * @param right the value of the right group, 0 or more
     */
    public record Level(String label, Point left, Point right) {}
}
