package dev.annals.core.chart.sheet.comparison;

import dev.annals.core.chart.sheet.Drawing;
import dev.annals.core.chart.sheet.comparison.group.GroupedBarsDrawing;
import dev.annals.core.chart.sheet.comparison.row.DumbbellDrawing;
import dev.annals.core.chart.sheet.comparison.row.PyramidDrawing;
import dev.annals.core.chart.sheet.comparison.row.RankedBarsDrawing;
import dev.annals.core.chart.sheet.comparison.row.WaterfallDrawing;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.Donut;
import dev.annals.core.view.chart.Dumbbell;
import dev.annals.core.view.chart.GroupedBars;
import dev.annals.core.view.chart.Pyramid;
import dev.annals.core.view.chart.RankedBars;
import dev.annals.core.view.chart.Slope;
import dev.annals.core.view.chart.Waterfall;
import java.util.Optional;

/** Finds the drawing of a view that compares. */
public final class Comparisons {

    private Comparisons() {}

    /**
     * The drawing of a view; empty where the view is of another family.
     *
     * @throws IllegalArgumentException if a step of a waterfall has no value
     */
    public static Optional<Drawing> of(ChartView view) {
        if (view instanceof RankedBars bars) {
            return Optional.of(new RankedBarsDrawing(bars));
        }
        if (view instanceof GroupedBars bars) {
            return Optional.of(new GroupedBarsDrawing(bars));
        }
        if (view instanceof Dumbbell dumbbell) {
            return Optional.of(new DumbbellDrawing(dumbbell));
        }
        if (view instanceof Slope slope) {
            return Optional.of(new SlopeDrawing(slope));
        }
        if (view instanceof Pyramid pyramid) {
            return Optional.of(new PyramidDrawing(pyramid));
        }
        if (view instanceof Donut donut) {
            return Optional.of(new DonutDrawing(donut));
        }
        return view instanceof Waterfall waterfall ? Optional.of(new WaterfallDrawing(waterfall)) : Optional.empty();
    }
}
