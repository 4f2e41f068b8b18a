package dev.annals.core.chart.sheet.term;

import dev.annals.core.chart.sheet.Drawing;
import dev.annals.core.chart.sheet.term.forecast.ForecastDrawing;
import dev.annals.core.chart.sheet.term.line.MultiplesDrawing;
import dev.annals.core.chart.sheet.term.line.SparklineDrawing;
import dev.annals.core.chart.sheet.term.map.HeatMapDrawing;
import dev.annals.core.chart.sheet.term.row.GanttDrawing;
import dev.annals.core.chart.sheet.term.row.PaceDrawing;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.ForecastLine;
import dev.annals.core.view.chart.Gantt;
import dev.annals.core.view.chart.HeatMap;
import dev.annals.core.view.chart.PaceStrip;
import dev.annals.core.view.chart.SmallMultiples;
import dev.annals.core.view.chart.Sparkline;
import java.util.Optional;

/** Finds how a chart of a term is drawn. */
public final class Terms {

    private Terms() {}

    /** The drawing of a view; absent where it is no chart of a term. */
    public static Optional<Drawing> of(ChartView view) {
        if (view instanceof ForecastLine forecast) {
            return Optional.of(new ForecastDrawing(forecast));
        }
        if (view instanceof SmallMultiples multiples) {
            return Optional.of(new MultiplesDrawing(multiples));
        }
        if (view instanceof Sparkline sparkline) {
            return Optional.of(new SparklineDrawing(sparkline));
        }
        return ofRows(view);
    }

    private static Optional<Drawing> ofRows(ChartView view) {
        if (view instanceof Gantt gantt) {
            return Optional.of(new GanttDrawing(gantt));
        }
        if (view instanceof HeatMap map) {
            return Optional.of(new HeatMapDrawing(map));
        }
        if (view instanceof PaceStrip pace) {
            return Optional.of(new PaceDrawing(pace));
        }
        return Optional.empty();
    }
}
