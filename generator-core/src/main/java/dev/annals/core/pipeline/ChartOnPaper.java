package dev.annals.core.pipeline;

import dev.annals.core.chart.ChartPainter;
import dev.annals.core.chart.canvas.Paper;
import dev.annals.core.print.Drawing;
import dev.annals.core.print.page.picture.Canvas;
import dev.annals.core.view.chart.ChartView;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
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

    /** A canvas of print as the paper of a chart. */
    private record Sheet(Canvas canvas) implements Paper {

        @Override
        public void fill(Shape shape, Color colour) {
            canvas.fill(shape, colour);
        }

        @Override
        public void draw(Shape shape, BasicStroke pen, Color colour) {
            canvas.draw(shape, pen, colour);
        }

        @Override
        public void write(String line, Font font, Color colour, float x, float y) {
            canvas.write(line, font, colour, x, y);
        }
    }

    @Override
    public void draw(Canvas canvas, double width, double height) {
        painter.draw(chart, new Sheet(canvas), width, height);
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
