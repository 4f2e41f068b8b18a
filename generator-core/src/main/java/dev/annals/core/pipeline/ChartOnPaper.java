package dev.annals.core.pipeline;

import dev.annals.core.chart.ChartPainter;
import dev.annals.core.print.Drawing;
import dev.annals.core.view.chart.ChartView;
import java.awt.Graphics2D;
import java.util.List;

/** Joins charts and print, which do not know each other. */
record ChartOnPaper(ChartView chart, ChartPainter painter) implements Drawing {

    @Override
    public void draw(Graphics2D canvas, double width, double height) {
        painter.draw(chart, canvas, width, height);
    }

    @Override
    public double height(double width) {
        return painter.height(chart, width);
    }

    @Override
    public List<String> texts() {
        return painter.texts(chart);
    }
}
