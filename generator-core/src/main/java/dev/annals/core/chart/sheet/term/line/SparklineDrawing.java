package dev.annals.core.chart.sheet.term.line;

import dev.annals.core.chart.sheet.Drawing;
import dev.annals.core.chart.sheet.Sheet;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.view.chart.ChartView.Point;
import dev.annals.core.view.chart.Sparkline;
import java.util.List;

/** A bare line. */
public record SparklineDrawing(Sparkline sparkline) implements Drawing {

    @Override
    public String kind() {
        return "sparkline";
    }

    @Override
    public double height(double width, double em, Faces faces) {
        return 4 * em;
    }

    @Override
    public List<String> texts() {
        return sparkline.points().stream().map(Point::words).toList();
    }

    @Override
    public Sheet sheet(Format format, Faces faces) {
        return new SparklineSheet(sparkline, format, faces).sheet();
    }
}
