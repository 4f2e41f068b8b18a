package dev.annals.core.chart.sheet;

import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.view.chart.ChartView;
import java.util.ArrayList;
import java.util.List;

/** A line or bars over time. */
public final class HistoryDrawing implements Drawing {

    private final History history;

    /** Of a line. */
    public HistoryDrawing(ChartView.Line line) {
        history = History.of(line);
    }

    /** Of bars. */
    public HistoryDrawing(ChartView.Bar bar) {
        history = History.of(bar);
    }

    @Override
    public String kind() {
        return history.isLine() ? "line" : "bar";
    }

    @Override
    public double height(double width, double em, Faces faces) {
        return width < 40 * em ? 260 / 12.0 * em : 25 * em;
    }

    @Override
    public List<String> texts() {
        var texts = new ArrayList<>(AxisWords.of(history.axis()));
        texts.addAll(history.categories());
        history.points().forEach(point -> texts.add(point.words()));
        history.targets().forEach(target -> texts.add(target.words()));
        return texts;
    }

    @Override
    public Sheet sheet(Format format, Faces faces) {
        return new HistorySheet(history, format, faces).sheet();
    }
}
