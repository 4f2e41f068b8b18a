package dev.annals.core.pipeline;

import dev.annals.core.chart.ChartPainter;
import dev.annals.core.print.Drawing;
import dev.annals.core.view.chart.ChartView;
import java.awt.Graphics2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins charts and print, which do not know each other. For one document. */
final class ChartOnPaper implements Drawing {

    private final ChartView chart;
    private final ChartPainter painter;

    /** By width; every layout of the document asks again. */
    private final Map<Double, Double> heights = new HashMap<>();

    ChartOnPaper(ChartView chart, ChartPainter painter) {
        this.chart = chart;
        this.painter = painter;
    }

    @Override
    public void draw(Graphics2D canvas, double width, double height) {
        painter.draw(chart, canvas, width, height);
    }

    @Override
    public double height(double width) {
        return heights.computeIfAbsent(width, wide -> painter.height(chart, wide));
    }

    @Override
    public List<String> texts() {
        return painter.texts(chart);
    }
}
