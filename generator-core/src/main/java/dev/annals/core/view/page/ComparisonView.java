package dev.annals.core.view.page;

import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.part.Crumb;
import dev.annals.core.view.part.Label;
import java.util.List;

/**
 * Bodies beside each other, level by level.
 *
 * @param frame what surrounds it
 * @param title what is compared
 * @param levels the bodies that have the same body above them; only where two or more report the same
 */
public record ComparisonView(Frame frame, String title, List<Level> levels) implements PageView {

    /** Keeps its own copy. */
    public ComparisonView {
        levels = List.copyOf(levels);
    }

    /**
     * The bodies of one level.
     *
     * @param title whose bodies they are
     * @param columns the bodies
     * @param rows the indicators that two or more of them report
     * @param charts charts of them
     */
    public record Level(String title, List<Column> columns, List<Row> rows, List<ChartView> charts) {

        /** Keeps its own copies. */
        public Level {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            charts = List.copyOf(charts);
        }
    }

    /**
     * A body.
     *
     * @param id its id
     * @param body its short name and page
     */
    public record Column(String id, Crumb body) {}

    /**
     * An indicator in the newest period that two or more of the bodies report.
     *
     * @param title its name
     * @param href its page
     * @param period the period in words
     * @param unit scale and unit are with each figure; this is the unit alone
     * @param cells one for each column
     */
    public record Row(Label title, String href, String period, String unit, List<Cell> cells) {

        /** Keeps its own copy. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A figure.
     *
     * @param body id of the body
     * @param figure the figure as worded; a dash when there is none
     * @param place its place; empty when it has none
     */
    public record Cell(String body, String figure, String place) {}
}
