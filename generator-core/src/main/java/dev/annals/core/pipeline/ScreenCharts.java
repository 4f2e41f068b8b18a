package dev.annals.core.pipeline;

import dev.annals.core.chart.ChartPainter;
import dev.annals.core.chart.ChartSize;
import dev.annals.core.page.ChartDrawing;
import dev.annals.core.view.chart.ChartView;

/** Joins charts and pages, which do not know each other. */
record ScreenCharts(ChartPainter painter) implements ChartDrawing {

    /** At full size one drawing for wide windows and one for narrow, of which the style sheet shows one. */
    @Override
    public String svg(ChartView chart, String prefix, Size size) {
        return switch (size) {
            case TILE -> painter.svg(chart, prefix, ChartSize.TILE);
            case HALF -> painter.svg(chart, prefix, ChartSize.HALF);
            case SPARK -> painter.svg(chart, prefix, ChartSize.SPARK);
            case PAGE ->
                painter.svg(chart, prefix, ChartSize.PAGE) + painter.svg(chart, prefix + "-narrow", ChartSize.PHONE);
        };
    }
}
