package dev.annals.core.view.chart;

import java.util.List;

/**
 * The same small line for several items, on one scale, so that they can be compared.
 *
 * @param panels the items, 2 to 40, in order
 * @param axis the value axis of all
 */
public record SmallMultiples(String title, String description, List<Panel> panels, Axis axis) implements ChartView {

    /** Keeps its own copy. */
    public SmallMultiples {
        panels = List.copyOf(panels);
    }

    /**
     * An item.
     *
     * @param label its name
     * @param points in time order, at least one; all panels have the same labels
     */
    public record Panel(String label, List<Point> points) {

        /** Keeps its own copy. */
        public Panel {
            points = List.copyOf(points);
        }
    }
}
