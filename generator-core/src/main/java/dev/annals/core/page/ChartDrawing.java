package dev.annals.core.page;

import dev.annals.core.view.chart.ChartView;

/** Draws charts for pages. */
@FunctionalInterface
public interface ChartDrawing {

    /**
     * Draws a chart.
     *
     * @param chart what it shows
     * @param prefix starts every id in it, so that several charts fit on one page
     * @param size where it stands
     * @return an {@code svg} element
     */
    String svg(ChartView chart, String prefix, Size size);

    /** Where a chart stands. */
    enum Size {
        /** In a tile, as one small picture. */
        TILE,
        /** On a page, in full. */
        PAGE,
        /** Beside another, in full, drawn once for wide and narrow windows. */
        HALF,
        /** In a row of a table, as a bare line. */
        SPARK
    }
}
