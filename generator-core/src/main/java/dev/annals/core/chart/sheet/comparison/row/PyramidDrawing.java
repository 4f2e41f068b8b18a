package dev.annals.core.chart.sheet.comparison.row;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LabelBoard;
import dev.annals.core.chart.label.LineBreaks;
import dev.annals.core.chart.plot.Artwork;
import dev.annals.core.chart.plot.Mark;
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
import dev.annals.core.view.chart.ChartView.Tick;
import dev.annals.core.view.chart.Pyramid;
import dev.annals.core.view.chart.Pyramid.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Bars to both sides of a common middle, each side under its name. */
public final class PyramidDrawing extends RowDrawing {

    private static final double WIDEST_HEAD = 0.28;

    private final Pyramid view;

    /** Of a view. */
    public PyramidDrawing(Pyramid view) {
        this.view = view;
    }

    @Override
    public String kind() {
        return "pyramid";
    }

    @Override
    public List<String> texts() {
        var texts = new ArrayList<>(AxisWords.of(view.axis()));
        texts.addAll(List.of(view.left(), view.right()));
        for (var level : view.levels()) {
            texts.addAll(
                    List.of(level.label(), level.left().words(), level.right().words()));
        }
        return texts;
    }

    @Override
    protected Rows rows(Format format, Faces faces) {
        var names = view.levels().stream()
                .map(level -> new Name("", level.label(), false))
                .toList();
        var words = new ArrayList<EndWords>();
        for (var row = 0; row < view.levels().size(); row++) {
            words.add(words(row, view.levels().get(row).left(), Side.LEFT, format));
            words.add(words(row, view.levels().get(row).right(), Side.RIGHT, format));
        }
        var lines = Math.max(
                lines(view.left(), format, faces).size(),
                lines(view.right(), format, faces).size());
        return new Rows(names, 1, scale(), words, (1.25 * lines + 0.35) * format.em());
    }

    @Override
    protected List<Artwork> head(LabelBoard board, RowLayout layout, Page page) {
        var format = page.format();
        var style = format.strong(Ink.INK);
        var middle = layout.field().value(0);
        var left = lines(view.left(), format, page.faces());
        var right = lines(view.right(), format, page.faces());
        board.write(new Label(left, middle - 0.45 * format.em(), 0, Anchor.END, style).atTop(0));
        board.write(new Label(right, middle + 0.45 * format.em(), 0, Anchor.START, style).atTop(0));
        return List.of();
    }

    @Override
    protected List<PlotMark> marks(RowLayout layout, Format format) {
        var marks = new ArrayList<PlotMark>();
        for (var row = 0; row < view.levels().size(); row++) {
            var at = row;
            var level = view.levels().get(row);
            var thick = layout.thickness();
            level.left()
                    .value()
                    .ifPresent(value -> marks.add(
                            new Span(mark(level, level.left(), view.left(), Ink.ACCENT), at, 0, -value, 0, thick)));
            level.right()
                    .value()
                    .ifPresent(value -> marks.add(
                            new Span(mark(level, level.right(), view.right(), Ink.SERIES_2), at, 0, 0, value, thick)));
        }
        return marks;
    }

    // Both sides on one axis: what grows to the left stands below zero, under the same words.
    private Scale scale() {
        var points = view.levels().stream().flatMap(level -> Stream.of(level.left(), level.right()));
        var side = Scale.fromZero(view.axis(), points);
        var ticks = new ArrayList<Tick>();
        for (var tick : side.ticks()) {
            ticks.add(tick);
            if (tick.value() > 0) {
                ticks.add(new Tick(-tick.value(), tick.words()));
            }
        }
        ticks.sort(Comparator.comparingDouble(Tick::value));
        return new Scale(-side.high(), side.high(), ticks, side.unit());
    }

    private static EndWords words(int row, Point point, Side side, Format format) {
        double value = point.value().orElse(0.0);
        var style = point.value().isPresent() ? format.value() : format.small();
        var at = side == Side.LEFT ? -value : value;
        return new EndWords(row, 0, at, side, 0.4 * format.em(), point.words(), style);
    }

    private static Mark mark(Level level, Point point, String side, Ink ink) {
        var title = level.label() + " " + side + ": " + point.words();
        return new Mark(title, ink, Mark.Fill.of(point.provisional()));
    }

    private static List<String> lines(String words, Format format, Faces faces) {
        return new LineBreaks(faces, format.strong(Ink.INK)).lines(words, WIDEST_HEAD * format.width());
    }
}
