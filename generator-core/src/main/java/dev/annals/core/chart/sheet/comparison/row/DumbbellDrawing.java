package dev.annals.core.chart.sheet.comparison.row;

import dev.annals.core.chart.label.LabelBoard;
import dev.annals.core.chart.plot.Artwork;
import dev.annals.core.chart.plot.Mark;
import dev.annals.core.chart.plot.mark.Dot;
import dev.annals.core.chart.plot.mark.Link;
import dev.annals.core.chart.plot.mark.PlotMark;
import dev.annals.core.chart.sheet.AxisWords;
import dev.annals.core.chart.sheet.part.EndWords;
import dev.annals.core.chart.sheet.part.EndWords.Side;
import dev.annals.core.chart.sheet.part.Key;
import dev.annals.core.chart.sheet.part.Name;
import dev.annals.core.chart.sheet.part.RowDrawing;
import dev.annals.core.chart.sheet.part.RowLayout;
import dev.annals.core.chart.sheet.part.Rows;
import dev.annals.core.chart.sheet.part.Scale;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Ink;
import dev.annals.core.view.chart.ChartView.Point;
import dev.annals.core.view.chart.Dumbbell;
import dev.annals.core.view.chart.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Two dots on a line for each item: a small one for the first value, a large one for the second. */
public final class DumbbellDrawing extends RowDrawing {

    private static final double SMALL = 0.26;
    private static final double LARGE = 0.36;

    private final Dumbbell view;

    /** Of a view. */
    public DumbbellDrawing(Dumbbell view) {
        this.view = view;
    }

    @Override
    public String kind() {
        return "dumbbell";
    }

    @Override
    public List<String> texts() {
        var texts = new ArrayList<>(AxisWords.of(view.axis()));
        texts.addAll(List.of(view.from(), view.to()));
        for (var pair : view.pairs()) {
            texts.addAll(List.of(pair.label(), pair.from().words(), pair.to().words()));
            if (pair.from().value().isEmpty() && pair.to().value().isEmpty()) {
                texts.add(reasons(pair));
            }
        }
        return texts;
    }

    @Override
    protected Rows rows(Format format, Faces faces) {
        var names = view.pairs().stream()
                .map(pair -> new Name("", pair.label(), pair.highlighted()))
                .toList();
        var points = view.pairs().stream().flatMap(pair -> Stream.of(pair.from(), pair.to()));
        var scale = Scale.of(view.axis(), points);
        var words = new ArrayList<EndWords>();
        for (var row = 0; row < view.pairs().size(); row++) {
            words.addAll(words(row, scale, format));
        }
        return new Rows(names, 1, scale, words, key(format, faces).height());
    }

    @Override
    protected List<Artwork> head(LabelBoard board, RowLayout layout, Page page) {
        var key = key(page.format(), page.faces());
        key.labels().forEach(board::write);
        return List.of(key.swatches());
    }

    @Override
    protected List<PlotMark> marks(RowLayout layout, Format format) {
        var marks = new ArrayList<PlotMark>();
        for (var row = 0; row < view.pairs().size(); row++) {
            var at = row;
            var pair = view.pairs().get(row);
            if (pair.from().value().isPresent() && pair.to().value().isPresent()) {
                marks.add(link(row, pair, 0.2 * format.em()));
            }
            pair.from()
                    .value()
                    .ifPresent(value ->
                            marks.add(new Dot(mark(pair, pair.from(), Ink.QUIET), at, value, SMALL * format.em())));
            pair.to()
                    .value()
                    .ifPresent(value ->
                            marks.add(new Dot(mark(pair, pair.to(), Ink.ACCENT), at, value, LARGE * format.em())));
        }
        return marks;
    }

    private Key key(Format format, Faces faces) {
        return new Key(
                List.of(
                        new Key.Entry(view.from(), Ink.QUIET, Key.Form.SMALL_DOT),
                        new Key.Entry(view.to(), Ink.ACCENT, Key.Form.DOT)),
                format,
                faces);
    }

    private static Link link(int row, Pair pair, double weight) {
        var title =
                pair.label() + ": " + pair.from().words() + " → " + pair.to().words();
        return new Link(
                new Mark(title, Ink.QUIET, Mark.Fill.FULL),
                new Link.Place(row, 0, pair.from().value().orElseThrow()),
                new Link.Place(row, 0, pair.to().value().orElseThrow()),
                weight);
    }

    private static Mark mark(Pair pair, Point point, Ink ink) {
        var title = (pair.label() + " " + point.label()).strip() + ": " + point.words();
        return new Mark(title, ink, Mark.Fill.of(point.provisional()));
    }

    // The first value's words stand outside, on the side that the second one is not.
    private List<EndWords> words(int row, Scale scale, Format format) {
        var pair = view.pairs().get(row);
        var from = pair.from().value();
        var to = pair.to().value();
        var gap = (LARGE + 0.35) * format.em();
        if (from.isEmpty() && to.isEmpty()) {
            return List.of(new EndWords(row, 0, scale.low(), Side.RIGHT, 0, reasons(pair), format.small()));
        }
        var rising = from.isEmpty() || to.isEmpty() || from.get() <= to.get();
        var toStyle = to.isEmpty() ? format.small() : pair.highlighted() ? format.strong(Ink.ACCENT) : format.target();
        var fromStyle = from.isEmpty() ? format.small() : format.value();
        return List.of(
                new EndWords(
                        row,
                        0,
                        to.or(() -> from).get(),
                        rising ? Side.RIGHT : Side.LEFT,
                        gap,
                        pair.to().words(),
                        toStyle),
                new EndWords(
                        row,
                        0,
                        from.or(() -> to).get(),
                        rising ? Side.LEFT : Side.RIGHT,
                        gap,
                        pair.from().words(),
                        fromStyle));
    }

    private static String reasons(Pair pair) {
        var from = pair.from().words();
        var to = pair.to().words();
        return from.equals(to) ? from : from + " / " + to;
    }
}
