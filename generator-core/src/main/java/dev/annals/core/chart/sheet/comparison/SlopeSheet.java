package dev.annals.core.chart.sheet.comparison;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LabelBoard;
import dev.annals.core.chart.label.LabelColumn;
import dev.annals.core.chart.plot.Artwork;
import dev.annals.core.chart.plot.Field;
import dev.annals.core.chart.plot.Mark;
import dev.annals.core.chart.plot.ThemedPlot;
import dev.annals.core.chart.plot.mark.Dot;
import dev.annals.core.chart.plot.mark.Link;
import dev.annals.core.chart.plot.mark.PlotMark;
import dev.annals.core.chart.plot.mark.PlotMarks;
import dev.annals.core.chart.sheet.Sheet;
import dev.annals.core.chart.sheet.part.Strokes;
import dev.annals.core.chart.theme.Ink;
import dev.annals.core.view.chart.ChartView.Point;
import dev.annals.core.view.chart.Pair;
import dev.annals.core.view.chart.Slope;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lines between two scales, with names and values at their ends; the highlighted ones lie on top. */
final class SlopeSheet {

    private final Slope slope;
    private final SlopeFrame frame;
    private final Field field;
    private final double em;
    private final LabelBoard board;
    private final List<Line2D> leaders = new ArrayList<>();
    private final List<Line2D> levels = new ArrayList<>();

    SlopeSheet(Slope slope, SlopeFrame frame) {
        this.slope = slope;
        this.frame = frame;
        this.field = frame.field();
        this.em = frame.format().em();
        this.board = new LabelBoard(frame.format().canvas(), frame.faces(), 0.3 * em);
    }

    Sheet sheet() {
        var artwork = new ArrayList<Artwork>();
        if (frame.format().isTile()) {
            tile();
        } else {
            heads();
            end(0);
            end(1);
            artwork.add(new Strokes(scales(), Ink.RULE, 0.12 * em));
            artwork.add(new Strokes(levels, Ink.RULE, 0.12 * em));
            artwork.add(new Strokes(leaders, Ink.FAINT, 0.06 * em));
        }
        artwork.add(ThemedPlot.marks(field, new PlotMarks(marks())));
        return new Sheet(artwork, board.labels());
    }

    private void tile() {
        var pair = byWeight().get(slope.pairs().size() - 1);
        var x = field.category(1) + frame.gap();
        var label = new Label(frame.wordLines(pair, pair.to()), x, 0, Anchor.START, frame.style(pair, pair.to()));
        board.write(label.centredOn(frame.format().height() / 2));
    }

    private void heads() {
        var style = frame.format().strong(Ink.INK);
        var width = frame.format().width();
        var heads = List.of(slope.from(), slope.to());
        for (var at = 0; at < 2; at++) {
            board.write(new Label(frame.headLines(heads.get(at)), field.category(at), 0, Anchor.MIDDLE, style)
                    .atTop(0)
                    .between(0, width, frame.faces()));
        }
        if (!slope.axis().unit().isEmpty()) {
            var unit = Label.of(
                    slope.axis().unit(), 0, 0, Anchor.START, frame.format().quiet());
            board.write(unit.atTop(0));
        }
    }

    private List<Line2D> scales() {
        var area = field.area();
        var lines = new ArrayList<Line2D>();
        for (var at = 0; at < 2; at++) {
            var x = field.category(at);
            lines.add(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
        }
        return lines;
    }

    // The words of one end, in the order of their values and as near to them as they can stand together.
    private void end(int category) {
        var pairs = new ArrayList<>(slope.pairs());
        pairs.removeIf(pair -> category == 1
                && pair.from().value().isEmpty()
                && pair.to().value().isEmpty());
        pairs.sort(Comparator.comparingDouble(pair -> height(pair, category)));
        var wanted = pairs.stream()
                .map(pair -> tallest(pair, category).centredOn(height(pair, category)))
                .toList();
        var column = new LabelColumn(
                frame.faces(), field.area().getMinY(), field.area().getMaxY());
        var placed = column.spread(wanted);
        for (var strong : List.of(true, false)) {
            for (var at = 0; at < pairs.size(); at++) {
                if (pairs.get(at).highlighted() == strong) {
                    var y = placed.get(at).box(frame.faces()).getCenterY();
                    write(pairs.get(at), category, y);
                }
            }
        }
    }

    private void write(Pair pair, int category, double y) {
        if (category == 0) {
            board.write(new Label(frame.nameLines(pair), 0, 0, Anchor.START, frame.nameStyle(pair)).centredOn(y));
        }
        var written = board.write(words(pair, category).centredOn(y));
        var point = point(pair, category);
        var out = category == 0 ? -1 : 1;
        var x = field.category(category);
        if (written && point.isPresent()) {
            lead(x + out * 0.3 * em, field.value(point.get()), x + out * 0.75 * em, y);
        }
        var other = point(pair, 1 - category);
        if (written && point.isEmpty() && other.isPresent()) {
            var level = field.value(other.get());
            levels.add(new Line2D.Double(field.category(0), level, field.category(1), level));
            lead(x, level, x + out * 0.75 * em, y);
        }
    }

    private void lead(double fromX, double fromY, double toX, double toY) {
        if (Math.abs(fromY - toY) > 0.45 * em) {
            leaders.add(new Line2D.Double(fromX, fromY, toX, toY));
        }
    }

    private Label words(Pair pair, int category) {
        var out = category == 0 ? -frame.gap() : frame.gap();
        var anchor = category == 0 ? Anchor.END : Anchor.START;
        var point = category == 0 ? pair.from() : pair.to();
        return new Label(
                frame.wordLines(pair, point), field.category(category) + out, 0, anchor, frame.style(pair, point));
    }

    private Label tallest(Pair pair, int category) {
        var words = words(pair, category);
        var lines = frame.nameLines(pair);
        var taller = category == 0 && lines.size() >= words.lines().size()
                ? new Label(lines, 0, 0, Anchor.START, frame.nameStyle(pair))
                : words;
        return taller.block(0.3 * em);
    }

    // What has no value here stands where its line would be level, and what has none at all at the foot.
    private double height(Pair pair, int category) {
        return point(pair, category)
                .or(() -> point(pair, 1 - category))
                .map(field::value)
                .orElse(field.area().getMaxY());
    }

    private static Optional<Double> point(Pair pair, int category) {
        return (category == 0 ? pair.from() : pair.to()).value();
    }

    private List<PlotMark> marks() {
        var marks = new ArrayList<PlotMark>();
        for (var pair : byWeight()) {
            var ink =
                    pair.highlighted() || slope.pairs().stream().noneMatch(Pair::highlighted) ? Ink.ACCENT : Ink.QUIET;
            var from = pair.from();
            var to = pair.to();
            if (from.value().isPresent() && to.value().isPresent()) {
                var title = pair.label() + ": " + from.words() + " → " + to.words();
                marks.add(new Link(
                        new Mark(title, ink, Mark.Fill.FULL),
                        new Link.Place(0, 0, from.value().get()),
                        new Link.Place(1, 0, to.value().get()),
                        (pair.highlighted() ? 0.2 : 0.11) * em));
            }
            from.value().ifPresent(value -> marks.add(dot(pair, from, 0, value, ink)));
            to.value().ifPresent(value -> marks.add(dot(pair, to, 1, value, ink)));
        }
        return marks;
    }

    private Dot dot(Pair pair, Point point, int category, double value, Ink ink) {
        var title = (pair.label() + " " + point.label()).strip() + ": " + point.words();
        var mark = new Mark(title, ink, Mark.Fill.of(point.provisional()));
        return new Dot(mark, category, value, (pair.highlighted() ? 0.33 : 0.26) * em);
    }

    private List<Pair> byWeight() {
        return slope.pairs().stream()
                .sorted(Comparator.comparing(Pair::highlighted))
                .toList();
    }
}
