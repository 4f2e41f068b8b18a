package dev.annals.core.view.chart;

import java.util.List;

/**
 * A table of coloured cells: indicators over years or bodies, each cell with the mark of its status.
 *
 * @param columns heads of the columns, 1 to 40
 * @param rows the rows, 1 to 60, each with as many cells as there are columns
 */
public record HeatMap(String title, String description, List<String> columns, List<Row> rows) implements ChartView {

    /** Keeps its own copies. */
    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param label what it is about
     * @param cells one for each column
     */
    public record Row(String label, List<Cell> cells) {

        /** Keeps its own copy. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param tone its colour
     * @param mark the character that says the same, such as ✓; empty where there is nothing to tell
     * @param figure the figure as it is printed where there is room; may be empty
     * @param words everything, for the title: status and figure
     */
    public record Cell(Tone tone, String mark, String figure, String words) {}
}
