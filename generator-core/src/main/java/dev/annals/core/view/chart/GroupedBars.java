package dev.annals.core.view.chart;

import java.util.List;

/**
 * Several values per category as bars: side by side, on top of each other, or as shares of 100 percent.
 *
 * @param arrangement how the bars of a category stand
 * @param series names of the values of each category, one to six
 * @param groups the categories, 1 to 40, in order
 * @param axis the value axis; contains 0, and for shares goes from 0 to 100
 */
public record GroupedBars(
        String title, String description, Arrangement arrangement, List<String> series, List<Group> groups, Axis axis)
        implements ChartView {

    /** Keeps its own copies. */
    public GroupedBars {
        series = List.copyOf(series);
        groups = List.copyOf(groups);
    }

    /** How the bars of a category stand. */
    public enum Arrangement {
        /** Side by side. */
        GROUPED,
        /** On top of each other. */
        STACKED,
        /** On top of each other; every value is a share of its group in percent, and a group adds up to 100. */
        SHARES
    }

    /**
     * A category.
     *
     * @param label its name
     * @param points one for each series, in their order; labelled as the series
     */
    public record Group(String label, List<Point> points) {

        /** Keeps its own copy. */
        public Group {
            points = List.copyOf(points);
        }
    }
}
