package dev.annals.core.chart.sheet.term.row;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.plot.Artwork;
import dev.annals.core.chart.plot.Field;
import dev.annals.core.chart.shape.Figure;
import dev.annals.core.chart.shape.Piece;
import dev.annals.core.chart.sheet.AxisSpan;
import dev.annals.core.chart.sheet.Sheet;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Ink;
import dev.annals.core.chart.theme.TextStyle;
import dev.annals.core.chart.theme.TextStyle.Weight;
import dev.annals.core.view.chart.ChartView.Axis;
import dev.annals.core.view.chart.ChartView.Tick;
import dev.annals.core.view.chart.Gantt;
import dev.annals.core.view.chart.Gantt.Task;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jfree.data.Range;

/**
 * A bar from the first day to the last for each task, filled as far as it is done; a diamond where only the last day
 * is known. What begins before or ends behind the days shown ends in an arrow.
 */
final class GanttSheet {

    private final Gantt view;
    private final Format format;
    private final Faces faces;
    private final double em;
    private final Range range;
    private final RowFrame frame;
    private final Field field;

    GanttSheet(Gantt view, Format format, Faces faces) {
        this.view = view;
        this.format = format;
        this.faces = faces;
        this.em = format.em();
        this.range = AxisSpan.of(new Axis(view.low(), view.high(), List.of(), ""), DoubleStream.empty());
        this.frame = new RowFrame(view.tasks().stream().map(this::words).toList(), head(), format, faces);
        this.field = Field.lying(frame.plot(), range);
    }

    double height() {
        return Math.ceil(frame.bottom() + 0.2 * em);
    }

    Sheet sheet() {
        var artwork = new ArrayList<Artwork>();
        artwork.add(grid());
        for (var row = 0; row < view.tasks().size(); row++) {
            artwork.add(task(view.tasks().get(row), row));
        }
        view.today().ifPresent(today -> artwork.add(today(today)));
        var labels = new ArrayList<Label>();
        labels.addAll(ticks());
        view.today().ifPresent(today -> labels.add(todayWords(today)));
        labels.addAll(frame.words());
        return new Sheet(artwork, labels);
    }

    // One line for the days that are named, one for today, each only where there is something to say.
    private double head() {
        return todayTop() + (view.today().isPresent() ? 1.6 * em : 0);
    }

    private double todayTop() {
        return view.ticks().isEmpty() ? 0 : 1.5 * em;
    }

    private RowWords words(Task task) {
        return new RowWords(
                new Words(task.label(), format.target()),
                new Words("", format.value()),
                new Words(task.words(), new TextStyle(em, Weight.REGULAR, ToneInks.strong(task.tone()))));
    }

    private double x(double day) {
        return field.value(range.constrain(day));
    }

    private Figure grid() {
        var pieces = new ArrayList<Piece>();
        frame.rules().forEach(rule -> pieces.add(Piece.stroked(rule, Ink.RULE, 0.07 * em)));
        for (var tick : view.ticks()) {
            frame.uprights(x(tick.value())).forEach(line -> pieces.add(Piece.stroked(line, Ink.RULE, 0.08 * em)));
        }
        return Figure.untitled(pieces);
    }

    private Figure task(Task task, int row) {
        return Figure.of(
                task.label() + ": " + task.words(),
                task.start().map(start -> bar(task, start, row)).orElseGet(() -> diamond(task, row)));
    }

    private List<Piece> diamond(Task task, int row) {
        var ink = ToneInks.strong(task.tone());
        var half = 0.55 * em;
        if (!range.contains(task.end())) {
            return List.of(arrow(task.end(), row, ink));
        }
        return List.of(Piece.filled(Arrows.diamond(x(task.end()), frame.middle(row), half), ink));
    }

    private List<Piece> bar(Task task, double start, int row) {
        var ink = ToneInks.strong(task.tone());
        var end = Math.max(start, task.end());
        var pieces = new ArrayList<Piece>();
        if (start <= range.getUpperBound() && end >= range.getLowerBound()) {
            var outline = 0.1 * em;
            var whole = box(start, end, row);
            pieces.add(Piece.filled(whole, Ink.TRACK));
            task.done()
                    .filter(done -> done > 0)
                    .map(done -> start + Math.min(done, 1) * (end - start))
                    .filter(upTo -> upTo >= range.getLowerBound())
                    .ifPresent(upTo -> pieces.add(Piece.filled(box(start, upTo, row), ink)));
            pieces.add(Piece.stroked(inset(whole, outline / 2), ink, outline));
        }
        for (var day : List.of(start, end)) {
            if (!range.contains(day)) {
                pieces.add(arrow(day, row, ink));
            }
        }
        return pieces;
    }

    private Rectangle2D box(double from, double to, int row) {
        var half = RowFrame.bar(em) / 2;
        var width = Math.max(x(to) - x(from), 0.35 * em);
        var left = Math.min(x(from), field.area().getMaxX() - width);
        return new Rectangle2D.Double(left, frame.middle(row) - half, width, 2 * half);
    }

    private static Rectangle2D inset(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() + by, box.getY() + by, box.getWidth() - 2 * by, box.getHeight() - 2 * by);
    }

    private Piece arrow(double day, int row, Ink ink) {
        var length = (day < range.getLowerBound() ? -0.5 : 0.5) * em;
        return Piece.filled(Arrows.pointing(x(day), length, frame.middle(row), RowFrame.bar(em) / 2), ink);
    }

    private Figure today(Tick today) {
        var pieces = new ArrayList<Piece>();
        var lines = frame.uprights(x(today.value()));
        lines.forEach(line -> pieces.add(Piece.stroked(line, Ink.CARD, 0.3 * em)));
        lines.forEach(line -> pieces.add(Piece.stroked(line, Ink.ACCENT, 0.12 * em)));
        return Figure.of(today.words(), pieces);
    }

    private Label todayWords(Tick today) {
        return Label.of(today.words(), x(today.value()), 0, Anchor.MIDDLE, new TextStyle(em, Weight.BOLD, Ink.ACCENT))
                .atTop(todayTop())
                .between(0, format.width(), faces);
    }

    // Every first, second, fourth … day, whichever are the first to keep apart.
    private List<Label> ticks() {
        var every = 1;
        while (!apart(ticks(every))) {
            every *= 2;
        }
        return ticks(every);
    }

    private List<Label> ticks(int every) {
        return IntStream.range(0, view.ticks().size())
                .filter(at -> at % every == 0)
                .mapToObj(at -> view.ticks().get(at))
                .map(tick -> Label.of(tick.words(), x(tick.value()), 0, Anchor.MIDDLE, format.quiet())
                        .atTop(0)
                        .between(0, format.width(), faces))
                .toList();
    }

    private boolean apart(List<Label> labels) {
        return IntStream.range(1, labels.size())
                .allMatch(at -> labels.get(at - 1).box(faces).getMaxX() + 0.5 * em
                        <= labels.get(at).box(faces).getMinX());
    }
}
