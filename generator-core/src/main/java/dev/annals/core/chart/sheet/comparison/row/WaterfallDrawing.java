package dev.annals.core.chart.sheet.comparison.row;

import dev.annals.core.chart.plot.Mark;
import dev.annals.core.chart.plot.mark.Link;
import dev.annals.core.chart.plot.mark.PlotMark;
import dev.annals.core.chart.plot.mark.Span;
import dev.annals.core.chart.sheet.AxisWords;
import dev.annals.core.chart.sheet.part.EndWords;
import dev.annals.core.chart.sheet.part.EndWords.Side;
import dev.annals.core.chart.sheet.part.Name;
import dev.annals.core.chart.sheet.part.RowDrawing;
import dev.annals.core.chart.sheet.part.RowLayout;
import dev.annals.core.chart.sheet.part.Rows;
import dev.annals.core.chart.sheet.part.Scale;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Ink;
import dev.annals.core.view.chart.ChartView.Point;
import dev.annals.core.view.chart.Waterfall;
import dev.annals.core.view.chart.Waterfall.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** A sum read from the top down like an account: totals from zero, each change where the one before ended. */
public final class WaterfallDrawing extends RowDrawing {

    private final Waterfall view;
    private final List<Bar> bars = new ArrayList<>();

    private record Bar(Kind kind, Point point, double from, double to) {}

    /**
     * Of a view.
     *
     * @throws IllegalArgumentException if a step has no value
     */
    public WaterfallDrawing(Waterfall view) {
        this.view = view;
        var height = 0.0;
        for (var step : view.steps()) {
            double value = step.point()
                    .value()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "no value: " + step.point().label()));
            var from = step.kind() == Kind.TOTAL ? 0 : height;
            height = from + value;
            bars.add(new Bar(step.kind(), step.point(), from, height));
        }
    }

    @Override
    public String kind() {
        return "waterfall";
    }

    @Override
    public List<String> texts() {
        var texts = new ArrayList<>(AxisWords.of(view.axis()));
        for (var bar : bars) {
            texts.addAll(List.of(bar.point.label(), bar.point.words()));
        }
        return texts;
    }

    @Override
    protected Rows rows(Format format, Faces faces) {
        var names = bars.stream()
                .map(bar -> new Name("", bar.point.label(), bar.kind == Kind.TOTAL))
                .toList();
        var ends = bars.stream().flatMapToDouble(bar -> DoubleStream.of(bar.from, bar.to));
        var words = new ArrayList<EndWords>();
        for (var row = 0; row < bars.size(); row++) {
            words.add(words(row, format));
        }
        return new Rows(names, 1, Scale.of(view.axis(), ends).including(0), words, 0);
    }

    @Override
    protected List<PlotMark> marks(RowLayout layout, Format format) {
        var marks = new ArrayList<PlotMark>();
        // From middle to middle below the bars, so that a change of nothing does not break the line.
        for (var row = 0; row + 1 < bars.size(); row++) {
            var height = bars.get(row).to;
            marks.add(new Link(
                    new Mark(mark(row).title(), Ink.SOFT, Mark.Fill.FULL),
                    new Link.Place(row, 0, height),
                    new Link.Place(row + 1, 0, height),
                    0.08 * format.em()));
        }
        for (var row = 0; row < bars.size(); row++) {
            var bar = bars.get(row);
            marks.add(new Span(mark(row), row, 0, bar.from, bar.to, layout.thickness()));
        }
        return marks;
    }

    private Mark mark(int row) {
        var bar = bars.get(row);
        var point = bar.point;
        return new Mark(point.label() + ": " + point.words(), ink(row), Mark.Fill.of(point.provisional()));
    }

    private Ink ink(int row) {
        var bar = bars.get(row);
        if (bar.kind == Kind.CHANGE) {
            return bar.to >= bar.from ? Ink.SERIES_3 : Ink.SERIES_2;
        }
        return row == lastTotal() ? Ink.ACCENT : Ink.QUIET;
    }

    private int lastTotal() {
        var last = -1;
        for (var row = 0; row < bars.size(); row++) {
            last = bars.get(row).kind == Kind.TOTAL ? row : last;
        }
        return last;
    }

    private EndWords words(int row, Format format) {
        var bar = bars.get(row);
        var low = Math.min(bar.from, bar.to);
        var high = Math.max(bar.from, bar.to);
        var below = high <= 0 && low < 0;
        var style = row == lastTotal()
                ? format.strong(Ink.ACCENT)
                : bar.kind == Kind.TOTAL ? format.strong(Ink.INK) : format.target();
        return new EndWords(
                row,
                0,
                below ? low : high,
                below ? Side.LEFT : Side.RIGHT,
                0.45 * format.em(),
                bar.point.words(),
                style);
    }
}
