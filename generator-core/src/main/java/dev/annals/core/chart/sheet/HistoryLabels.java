package dev.annals.core.chart.sheet;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LabelBoard;
import dev.annals.core.chart.label.LabelColumn;
import dev.annals.core.chart.label.LineBreaks;
import dev.annals.core.chart.plot.Field;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.TextStyle;
import dev.annals.core.view.chart.ChartView.TargetMark;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The words of figures and targets, written in the order of their importance: the last figure, the targets from the
 * last to the first, the reasons of missing values, the other figures.
 */
final class HistoryLabels {

    // From a target's stroke to its words, in em.
    private static final double NEAREST = 0.35;

    private final History history;
    private final Format format;
    private final Faces faces;
    private final HistoryFrame frame;
    private final Field field;

    HistoryLabels(History history, Format format, HistoryFrame frame, Field field) {
        this.history = history;
        this.format = format;
        this.faces = frame.faces();
        this.frame = frame;
        this.field = field;
    }

    void write(LabelBoard board) {
        keepMarksClear(board);
        end(board);
        if (history.last() >= 0) {
            figure(board);
        }
        targets(board);
        missing(board);
        others().forEach(at -> value(board, at, format.value()));
    }

    private void keepMarksClear(LabelBoard board) {
        for (var at = 0; at < history.points().size(); at++) {
            if (history.value(at).isPresent()) {
                keepClear(board, at, history.value(at).get());
            }
        }
        for (var target : history.targets()) {
            var x = field.category(history.categoryOf(target));
            var half = frame.stroke() / 2;
            board.keepClear(around(x, field.value(target.value()), half, 0.12 * format.em()));
        }
    }

    private void keepClear(LabelBoard board, int at, double value) {
        var x = field.category(at);
        var y = field.value(value);
        if (history.isLine()) {
            board.keepClear(around(x, y, 0.3 * format.em(), 0.3 * format.em()));
            history.value(at - 1)
                    .ifPresent(before ->
                            board.keepClear(new Line2D.Double(field.category(at - 1), field.value(before), x, y)));
        } else {
            var zero = field.value(0);
            board.keepClear(around(x, (y + zero) / 2, frame.bar() / 2, Math.abs(zero - y) / 2));
        }
    }

    private static Rectangle2D around(double x, double y, double halfWidth, double halfHeight) {
        return new Rectangle2D.Double(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
    }

    private void figure(LabelBoard board) {
        if (!frame.figureAtEnd()) {
            value(board, history.last(), format.figure());
        }
    }

    // The figure and the targets of the last category, one below the other in the order of their values.
    private void end(LabelBoard board) {
        var wanted = new ArrayList<Label>();
        frame.endTargets().forEach(target -> wanted.add(end(target.words(), target.value(), format.target())));
        if (frame.figureAtEnd()) {
            var last = history.last();
            wanted.add(
                    end(history.points().get(last).words(), history.value(last).get(), format.figure()));
        }
        wanted.sort(Comparator.comparingDouble(label -> label.box(faces).getCenterY()));
        var column = new LabelColumn(faces, 0, field.area().getMaxY() - 0.1 * format.em());
        column.spread(wanted).forEach(label -> slide(board, label));
    }

    private void targets(LabelBoard board) {
        var targets = new ArrayList<>(history.targets());
        targets.removeAll(frame.endTargets());
        targets.sort(Comparator.comparingInt(history::categoryOf).reversed());
        targets.forEach(target -> target(board, target));
    }

    private void target(LabelBoard board, TargetMark target) {
        var x = field.category(history.categoryOf(target));
        var y = field.value(target.value());
        var reach = frame.stroke() / 2 + 0.4 * format.em();
        var style = format.target();
        var label = middle(target.words(), x, style);
        var right = Label.of(target.words(), x + reach, 0, Anchor.START, style).centredOn(y);
        var left = Label.of(target.words(), x - reach, 0, Anchor.END, style).centredOn(y);
        var written = false;
        for (var lift = NEAREST; lift < 4 && !written; lift += 0.4) {
            written = board.write(label.atBottom(y - lift * format.em()))
                    || board.write(label.atTop(y + lift * format.em()))
                    || lift == NEAREST && (board.write(right) || board.write(left));
        }
    }

    private Label end(String words, double value, TextStyle style) {
        var x = field.category(field.count() - 1) + frame.endOffset();
        return new Label(frame.endLines(words, style), x, 0, Anchor.START, style).centredOn(field.value(value));
    }

    // Beside its mark or, where that place is taken, as near as possible.
    private void slide(LabelBoard board, Label label) {
        var written = board.write(label);
        for (var by = 1.0; by < format.height() && !written; by++) {
            written = board.write(label.moved(0, -by)) || board.write(label.moved(0, by));
        }
    }

    private void missing(LabelBoard board) {
        var points = history.points();
        for (var from = 0; from < points.size(); from++) {
            var words = points.get(from).words();
            var to = from;
            while (to < points.size()
                    && points.get(to).value().isEmpty()
                    && points.get(to).words().equals(words)) {
                to++;
            }
            if (to > from && (!format.isTile() || to == points.size())) {
                gap(board, words, from, to - 1);
            }
            from = Math.max(from, to - 1);
        }
    }

    private void gap(LabelBoard board, String words, int from, int to) {
        var breaks = new LineBreaks(faces, format.small());
        var width = Math.max((to - from + 1) * field.step() - 0.5 * format.em(), breaks.narrowest(words));
        var x = (field.category(from) + field.category(to)) / 2;
        var label = new Label(breaks.lines(words, width), x, 0, Anchor.MIDDLE, format.small());
        var floor = field.value(history.isLine() ? history.range().getLowerBound() : 0);
        var written = false;
        for (var lift = 0.25 * format.em(); lift < floor && !written; lift += 0.5 * format.em()) {
            written = board.write(label.atBottom(floor - lift).between(0, format.width(), faces));
        }
    }

    private Iterable<Integer> others() {
        var last = history.last();
        var figures = IntStream.range(0, Math.max(last, 0))
                .filter(at -> history.value(at).isPresent())
                .boxed()
                .toList();
        if (figures.isEmpty() || (!format.isTile() && figures.stream().allMatch(this::fitsItsStep))) {
            return figures;
        }
        if (format.isTile()) {
            return List.of(figures.get(0));
        }
        var byValue =
                Comparator.<Integer, Double>comparing(at -> history.value(at).get());
        return new TreeSet<>(List.of(
                figures.get(0),
                figures.stream().max(byValue).get(),
                figures.stream().min(byValue).get()));
    }

    private boolean fitsItsStep(int at) {
        var width = faces.width(history.points().get(at).words(), format.value());
        return width + 0.4 * format.em() <= field.step();
    }

    private void value(LabelBoard board, int at, TextStyle style) {
        var x = field.category(at);
        double value = history.value(at).get();
        var y = field.value(value);
        var label = middle(history.points().get(at).words(), x, style);
        // The figure is written however far from its mark; the others stay near theirs.
        var reach = at == history.last() ? format.height() / format.em() : 4;
        var above = history.isLine() ? !isValley(at) : value >= 0;
        var written = false;
        for (var lift = history.isLine() ? 0.5 : 0.3; lift < reach && !written; lift += 0.25) {
            var over = label.atBottom(y - lift * format.em());
            var under = label.atTop(y + lift * format.em());
            written = board.write(above ? over : under) || history.isLine() && board.write(above ? under : over);
        }
    }

    private boolean isValley(int at) {
        double here = history.value(at).get();
        var before = history.value(at - 1).orElse(here);
        var after = history.value(at + 1).orElse(here);
        return here < (before + after) / 2 && here <= Math.max(before, after);
    }

    private Label middle(String words, double x, TextStyle style) {
        var lines = new LineBreaks(faces, style).lines(words, Math.max(0.4 * format.width(), field.step()));
        return new Label(lines, x, 0, Anchor.MIDDLE, style).between(0, format.width(), faces);
    }
}
