package dev.annals.core.chart;

import dev.annals.core.chart.sheet.BulletDrawing;
import dev.annals.core.chart.sheet.Drawing;
import dev.annals.core.chart.sheet.HistoryDrawing;
import dev.annals.core.chart.sheet.comparison.Comparisons;
import dev.annals.core.chart.sheet.term.Terms;
import dev.annals.core.view.chart.ChartView;

/** Finds how a view is drawn. */
final class Drawings {

    private Drawings() {}

    static Drawing of(ChartView view) {
        if (view instanceof ChartView.Line line) {
            return new HistoryDrawing(line);
        }
        if (view instanceof ChartView.Bar bar) {
            return new HistoryDrawing(bar);
        }
        if (view instanceof ChartView.Bullet bullet) {
            return new BulletDrawing(bullet);
        }
        return Comparisons.of(view)
                .or(() -> Terms.of(view))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no drawing of " + view.getClass().getSimpleName()));
    }
}
