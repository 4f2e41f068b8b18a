package dev.annals.core.chart.sheet.term.forecast;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LabelBoard;
import dev.annals.core.chart.label.LabelColumn;
import dev.annals.core.chart.label.LineBreaks;
import dev.annals.core.chart.plot.Field;
import dev.annals.core.chart.sheet.term.line.Observed;
import dev.annals.core.chart.theme.TextStyle;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * The words of a course in the order of their importance: those of the last period, the last observation, targets and
 * forecasts of other periods, reasons of missing figures, the other observations.
 */
final class ForecastLabels {

    private static final double NEAR = 3.5;

    private final ForecastFrame frame;
    private final Course course;
    private final Observed observed;
    private final Field field;
    private final double em;
    private final int last;

    ForecastLabels(ForecastFrame frame, Field field) {
        this.frame = frame;
        this.course = frame.course();
        this.observed = course.observed();
        this.field = field;
        this.em = frame.format().em();
        this.last = field.count() - 1;
    }

    void write(LabelBoard board) {
        keepMarksClear(board);
        end(board);
        observed.last()
                .filter(at -> at != last)
                .ifPresent(at -> observation(board, at, frame.format().figure()));
        targets(board);
        forecasts(board);
        observed.gaps().stream().filter(gap -> !gap.words().isEmpty()).forEach(gap -> reason(board, gap));
        others().forEach(at -> observation(board, at, frame.format().value()));
    }

    // All where each has room of its own; else the first, the highest and the lowest.
    private Collection<Integer> others() {
        var figures = IntStream.range(0, observed.points().size())
                .filter(at -> observed.value(at).isPresent() && !observed.isLast(at))
                .boxed()
                .toList();
        if (figures.stream()
                .allMatch(at -> fitsItsStep(observed.points().get(at).words()))) {
            return figures;
        }
        var byValue =
                Comparator.<Integer, Double>comparing(at -> observed.value(at).orElse(0.0));
        return new TreeSet<>(
                List.of(figures.get(0), Collections.max(figures, byValue), Collections.min(figures, byValue)));
    }

    private boolean fitsItsStep(String words) {
        return frame.faces().width(words, frame.format().value()) + 0.4 * em <= field.step();
    }

    private void keepMarksClear(LabelBoard board) {
        for (var at = 0; at <= last; at++) {
            var here = observed.value(at);
            if (here.isPresent()) {
                board.keepClear(around(x(at), y(here.get()), 0.3 * em, 0.3 * em));
                var from = at - 1;
                double to = y(here.get());
                var right = x(at);
                observed.value(from)
                        .ifPresent(before -> board.keepClear(new Line2D.Double(x(from), y(before), right, to)));
            }
        }
        for (var target : course.targets()) {
            board.keepClear(around(x(target.at()), y(target.value()), frame.stroke() / 2, 0.12 * em));
        }
        for (var at = 1; at < course.path().size(); at++) {
            var from = course.path().get(at - 1);
            var to = course.path().get(at);
            board.keepClear(new Line2D.Double(x(from.at()), y(from.value()), x(to.at()), y(to.value())));
        }
        keepBandClear(board);
        board.keepClear(field.level(0));
    }

    private void keepBandClear(LabelBoard board) {
        var before = course.start().map(at -> new double[] {x(at), value(at), value(at)});
        for (var reach : course.forecast()) {
            var x = x(reach.at());
            var high = y(reach.interval().high());
            var low = y(reach.interval().low());
            board.keepClear(around(x, (high + low) / 2, 0.4 * em, (low - high) / 2 + 0.1 * em));
            before.ifPresent(from -> {
                board.keepClear(new Line2D.Double(from[0], from[1], x, high));
                board.keepClear(new Line2D.Double(from[0], from[2], x, low));
            });
            before = Optional.of(new double[] {x, high, low});
        }
    }

    private double value(int at) {
        return y(observed.value(at).orElse(0.0));
    }

    private double x(int at) {
        return field.category(at);
    }

    private double y(double value) {
        return field.value(value);
    }

    private static Rectangle2D around(double x, double y, double halfWidth, double halfHeight) {
        return new Rectangle2D.Double(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
    }

    // One below the other in the order of their values.
    private void end(LabelBoard board) {
        var wanted = new ArrayList<Label>();
        for (var end : frame.endWords()) {
            wanted.add(end.label(frame.faces())
                    .moved(x(last) + frame.endOffset(), 0)
                    .centredOn(y(end.value())));
        }
        wanted.sort(Comparator.comparingDouble(label -> label.box(frame.faces()).getCenterY()));
        var column = new LabelColumn(frame.faces(), 0, field.area().getMaxY() - 0.1 * em);
        column.spread(wanted).forEach(label -> board.write(sliding(label)));
    }

    private List<Label> sliding(Label label) {
        var choices = new ArrayList<Label>();
        choices.add(label);
        for (var by = 1.0; by < frame.format().height(); by++) {
            choices.add(label.moved(0, -by));
            choices.add(label.moved(0, by));
        }
        return choices;
    }

    private void targets(LabelBoard board) {
        var targets = new ArrayList<>(course.targets());
        targets.removeIf(target -> target.at() == last);
        targets.sort(Comparator.comparingInt(Course.Placed::at).reversed());
        for (var target : targets) {
            var label = middle(
                    target.point().words(), x(target.at()), frame.format().target());
            board.write(above(label, y(target.value()), NEAR));
        }
    }

    private void forecasts(LabelBoard board) {
        for (var reach : course.forecast()) {
            if (reach.at() != last && isOnlyOrFits(reach)) {
                var label = middle(reach.interval().words(), x(reach.at()), frame.forecastStyle());
                var choices = new ArrayList<>(below(label, y(reach.interval().low()), NEAR));
                choices.addAll(above(label, y(reach.interval().high()), NEAR));
                board.write(choices);
            }
        }
    }

    // Of several ranges the last one matters; the others are told by their titles.
    private boolean isOnlyOrFits(Course.Reach reach) {
        return course.forecast().size() == 1 || fitsItsStep(reach.interval().words());
    }

    private void reason(LabelBoard board, Observed.Gap gap) {
        var style = frame.format().small();
        var breaks = new LineBreaks(frame.faces(), style);
        var room = Math.max((gap.to() - gap.from() + 1) * field.step() - 0.5 * em, 5 * em);
        var lines = breaks.lines(gap.words(), Math.max(room, breaks.narrowest(gap.words())));
        var label = new Label(lines, (x(gap.from()) + x(gap.to())) / 2, 0, Anchor.MIDDLE, style);
        var floor = field.area().getMaxY() - 0.45 * em;
        var choices = new ArrayList<Label>();
        for (var lift = 0.25 * em; lift < floor; lift += 0.5 * em) {
            choices.add(label.atBottom(floor - lift)
                    .between(field.area().getMinX(), frame.format().width(), frame.faces()));
        }
        board.write(choices);
    }

    private void observation(LabelBoard board, int at, TextStyle style) {
        var label = middle(observed.points().get(at).words(), x(at), style);
        // The last is written however far from its dot.
        var reach = observed.isLast(at) ? frame.format().height() / em : NEAR;
        board.write(observed.isValley(at) ? below(label, value(at), reach) : above(label, value(at), reach));
    }

    private List<Label> above(Label label, double y, double reach) {
        return choices(reach, lift -> label.atBottom(y - lift), lift -> label.atTop(y + lift));
    }

    private List<Label> below(Label label, double y, double reach) {
        return choices(reach, lift -> label.atTop(y + lift), lift -> label.atBottom(y - lift));
    }

    // On the better side or, as near, on the other.
    private List<Label> choices(double reach, DoubleFunction<Label> better, DoubleFunction<Label> other) {
        var choices = new ArrayList<Label>();
        for (var lift = 0.5 * em; lift < reach * em; lift += 0.25 * em) {
            choices.add(better.apply(lift));
            choices.add(other.apply(lift));
        }
        return choices;
    }

    private Label middle(String words, double x, TextStyle style) {
        var most = Math.max(0.3 * frame.format().width(), field.step());
        var lines = new LineBreaks(frame.faces(), style).lines(words, most);
        return new Label(lines, x, 0, Anchor.MIDDLE, style)
                .between(field.area().getMinX(), frame.format().width(), frame.faces());
    }
}
