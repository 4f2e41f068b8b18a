package dev.annals.core.view.chart;

import java.util.List;

/**
 * How a sum comes about, or goes: totals from zero, between them what is added and what is taken away.
 *
 * @param steps the steps, 2 to 20, in order
 * @param axis the value axis; contains 0 and every height that is reached
 */
public record Waterfall(String title, String description, List<Step> steps, Axis axis) implements ChartView {

    /** Keeps its own copy. */
    public Waterfall {
        steps = List.copyOf(steps);
    }

    /**
     * A step.
     *
     * @param kind whether its value is a height or a difference
     * @param point the value, labelled with what it is; never absent
     */
    public record Step(Kind kind, Point point) {}

    /** What the value of a step is. */
    public enum Kind {
        /** The height reached, counted from zero. */
        TOTAL,
        /** What is added to, or if negative taken from, the height before. */
        CHANGE
    }
}
