package dev.annals.core.chart.sheet.term.forecast;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LabelBoard;
import dev.annals.core.chart.plot.Artwork;
import dev.annals.core.chart.plot.Crossing;
import dev.annals.core.chart.plot.Field;
import dev.annals.core.chart.plot.Mark;
import dev.annals.core.chart.plot.ThemedPlot;
import dev.annals.core.chart.shape.Figure;
import dev.annals.core.chart.shape.Piece;
import dev.annals.core.chart.sheet.Sheet;
import dev.annals.core.chart.theme.Ink;
import dev.annals.core.view.chart.ForecastLine.Interval;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A line for what was observed, a broken one with strokes for what was promised, and a pale field that opens from the
 * last observation to what the forecasts say.
 */
final class ForecastSheet {

    private final ForecastFrame frame;
    private final Course course;
    private final double em;
    private final List<Label> periods;
    private final Field field;

    ForecastSheet(ForecastFrame frame) {
        this.frame = frame;
        this.course = frame.course();
        this.em = frame.format().em();
        this.periods = frame.periods();
        this.field = frame.field(periods);
    }

    Sheet sheet() {
        var board = new LabelBoard(frame.format().canvas(), frame.faces(), 0.3 * em);
        periods.forEach(label -> board.write(label.moved(0, field.area().getMaxY() + 0.45 * em)));
        axis(board);
        new ForecastLabels(frame, field).write(board);
        var artwork = new ArrayList<Artwork>();
        artwork.add(grid());
        artwork.add(Figure.untitled(band()));
        course.forecast().forEach(reach -> artwork.add(reach(reach)));
        artwork.add(Figure.untitled(path()));
        artwork.add(observed());
        return new Sheet(artwork, board.labels());
    }

    private void axis(LabelBoard board) {
        var quiet = frame.format().quiet();
        if (!course.axis().unit().isEmpty()) {
            board.write(
                    Label.of(course.axis().unit(), 0, 0, Anchor.START, quiet).atTop(0));
        }
        var right = field.area().getMinX() - 0.6 * em;
        for (var tick : course.axis().ticks()) {
            board.write(Label.of(tick.words(), right, 0, Anchor.END, quiet).centredOn(field.value(tick.value())));
        }
    }

    // Below the band, which would else be striped.
    private ThemedPlot grid() {
        return ThemedPlot.line(field, List.of(), List.of(), List.of(), 1)
                .withGrid(0.08 * em)
                .withZeroLine(Ink.SOFT, 0.08 * em);
    }

    private List<Piece> band() {
        var high = new ArrayList<double[]>();
        var low = new ArrayList<double[]>();
        course.start().ifPresent(last -> {
            var point = new double[] {
                field.category(last), y(course.observed().value(last).orElse(0.0))
            };
            high.add(point);
            low.add(point);
        });
        for (var reach : course.forecast()) {
            high.add(
                    new double[] {field.category(reach.at()), y(reach.interval().high())});
            low.add(new double[] {field.category(reach.at()), y(reach.interval().low())});
        }
        if (course.forecast().isEmpty() || high.size() < 2) {
            return List.of();
        }
        var edges = 0.08 * em;
        var around = new ArrayList<>(high);
        Collections.reverse(low);
        around.addAll(low);
        var inside = line(around);
        inside.closePath();
        return List.of(
                Piece.filled(inside, Ink.TINT),
                Piece.stroked(line(high), Ink.ACCENT, edges),
                Piece.stroked(line(low), Ink.ACCENT, edges));
    }

    private double y(double value) {
        return field.value(value);
    }

    private static Path2D line(List<double[]> points) {
        var path = new Path2D.Double();
        for (var point : points) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(point[0], point[1]);
            } else {
                path.lineTo(point[0], point[1]);
            }
        }
        return path;
    }

    private Figure reach(Course.Reach reach) {
        Interval interval = reach.interval();
        var x = field.category(reach.at());
        var high = y(interval.high());
        var low = y(interval.low());
        var cap = 0.4 * em;
        var weight = 0.16 * em;
        var hit = new Rectangle2D.Double(x - cap, high - cap, 2 * cap, low - high + 2 * cap);
        var upright = new Line2D.Double(x, high, x, low);
        var pieces = isLast(reach)
                ? List.of(
                        Piece.stroked(upright, Ink.ACCENT, weight),
                        Piece.stroked(new Line2D.Double(x - cap, high, x + cap, high), Ink.ACCENT, weight),
                        Piece.stroked(new Line2D.Double(x - cap, low, x + cap, low), Ink.ACCENT, weight))
                : List.of(Piece.stroked(upright, Ink.ACCENT, weight / 2));
        return Figure.of(interval.label() + ": " + interval.words(), hit, pieces);
    }

    private boolean isLast(Course.Reach reach) {
        return reach.equals(course.forecast().get(course.forecast().size() - 1));
    }

    private List<Piece> path() {
        var points = course.path().stream()
                .map(point -> new double[] {field.category(point.at()), y(point.value())})
                .toList();
        return points.size() < 2 ? List.of() : List.of(Piece.dashed(line(points), Ink.SOFT, 0.13 * em, 0.4 * em));
    }

    private ThemedPlot observed() {
        var observed = course.observed();
        var radius = observed.points().size() > 20 ? 0.15 : 0.22;
        return ThemedPlot.line(
                        field, observed.values(), observed.marks(), observed.radii(0.34 * em, radius * em), 0.18 * em)
                .withCrossings(crossings());
    }

    private List<Crossing> crossings() {
        return course.targets().stream()
                .map(target -> new Crossing(
                        new Mark(target.point().label() + ": " + target.point().words(), Ink.INK, Mark.Fill.FULL),
                        target.at(),
                        target.value(),
                        frame.stroke(),
                        0.17 * em))
                .toList();
    }
}
