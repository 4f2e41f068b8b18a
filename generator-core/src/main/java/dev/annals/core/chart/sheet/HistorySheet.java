package dev.annals.core.chart.sheet;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LabelBoard;
import dev.annals.core.chart.plot.Crossing;
import dev.annals.core.chart.plot.Field;
import dev.annals.core.chart.plot.Mark;
import dev.annals.core.chart.plot.ThemedPlot;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Ink;
import dev.annals.core.view.chart.ChartView.Point;
import java.util.List;
import java.util.stream.IntStream;

/** A line or bars, with targets. */
final class HistorySheet {

    private final History history;
    private final Format format;
    private final Faces faces;
    private final HistoryFrame frame;
    private final double em;

    HistorySheet(History history, Format format, Faces faces) {
        this.history = format.isTile() ? history.brief() : history;
        this.format = format;
        this.faces = faces;
        this.frame = new HistoryFrame(this.history, format, faces);
        this.em = format.em();
    }

    Sheet sheet() {
        var row = frame.categories();
        var field = frame.field(row);
        var board = new LabelBoard(format.canvas(), faces, 0.3 * em);
        var foot = field.area().getMaxY() + (format.isTile() ? 0 : 0.45 * em);
        row.forEach(label -> board.write(label.moved(0, foot)));
        if (!format.isTile()) {
            axis(board, field);
        }
        new HistoryLabels(history, format, frame, field).write(board);
        return new Sheet(List.of(plot(field)), board.labels());
    }

    private void axis(LabelBoard board, Field field) {
        var axis = history.axis();
        if (!axis.unit().isEmpty()) {
            board.write(
                    Label.of(axis.unit(), 0, 0, Anchor.START, format.quiet()).atTop(0));
        }
        var right = field.area().getMinX() - 0.6 * em;
        for (var tick : axis.ticks()) {
            var label = Label.of(tick.words(), right, 0, Anchor.END, format.quiet());
            board.write(label.centredOn(field.value(tick.value())));
        }
    }

    private ThemedPlot plot(Field field) {
        var values = history.points().stream().map(Point::value).toList();
        var marks =
                IntStream.range(0, history.points().size()).mapToObj(this::mark).toList();
        var plot = history.isLine()
                ? ThemedPlot.line(field, values, marks, radii(), 0.18 * em)
                : ThemedPlot.bars(field, values, marks, frame.bar(), Math.min(0.11 * em, frame.bar() / 4));
        if (!format.isTile()) {
            plot = plot.withGrid(0.08 * em).withZeroLine(Ink.SOFT, 0.08 * em);
        } else if (!history.isLine()) {
            plot = plot.withZeroLine(Ink.RULE, 0.09 * em);
        }
        return plot.withCrossings(crossings());
    }

    private Mark mark(int at) {
        var point = history.points().get(at);
        var ink = history.isLine() || at == history.last() ? Ink.ACCENT : Ink.QUIET;
        var fill = point.provisional() ? Mark.Fill.HOLLOW : Mark.Fill.FULL;
        return new Mark(point.label() + ": " + point.words(), ink, fill);
    }

    private List<Double> radii() {
        return IntStream.range(0, history.points().size())
                .mapToObj(this::radius)
                .toList();
    }

    private double radius(int at) {
        var alone = history.value(at - 1).isEmpty() && history.value(at + 1).isEmpty();
        if (at == history.last()) {
            return 0.34 * em;
        }
        if (alone || history.points().get(at).provisional()) {
            return 0.24 * em;
        }
        return format.isTile() ? 0.09 * em : (history.points().size() > 20 ? 0.15 : 0.22) * em;
    }

    private List<Crossing> crossings() {
        return history.targets().stream()
                .map(target -> new Crossing(
                        new Mark(target.label() + ": " + target.words(), Ink.INK, Mark.Fill.FULL),
                        history.categoryOf(target),
                        target.value(),
                        frame.stroke(),
                        0.17 * em))
                .toList();
    }
}
