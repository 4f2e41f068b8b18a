package dev.annals.core.chart.sheet;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LabelBoard;
import dev.annals.core.chart.label.LineBreaks;
import dev.annals.core.chart.plot.Crossing;
import dev.annals.core.chart.plot.Field;
import dev.annals.core.chart.plot.Mark;
import dev.annals.core.chart.plot.ThemedPlot;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Ink;
import dev.annals.core.chart.theme.TextStyle;
import dev.annals.core.view.chart.ChartView.Bullet;
import dev.annals.core.view.chart.ChartView.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.data.Range;

/** Progress against a target: a bar on a track, the figure at its right, the target's words at its mark. */
final class BulletSheet {

    private static final double WIDEST_FIGURE = 0.36;

    private final Bullet bullet;
    private final Format format;
    private final Faces faces;
    private final double em;

    BulletSheet(Bullet bullet, Format format, Faces faces) {
        this.bullet = bullet;
        this.format = format;
        this.faces = faces;
        this.em = format.em();
    }

    /** What is written at last period's mark. */
    static String previous(Point previous) {
        return (previous.label() + " " + previous.words()).strip();
    }

    Sheet sheet() {
        var field = field();
        var board = new LabelBoard(format.canvas(), faces, 0.5 * em);
        figure(board, field);
        if (!format.isTile()) {
            axis(board, field);
        }
        bullet.target().ifPresent(target -> words(board, field, target.words(), target.value()));
        if (!format.isTile()) {
            bullet.previous()
                    .ifPresent(previous ->
                            previous.value().ifPresent(value -> words(board, field, previous(previous), value)));
        }
        return new Sheet(List.of(plot(field)), board.labels());
    }

    private Field field() {
        var right = Math.floor(format.width() - figureWidth() - 0.8 * em);
        var height = Math.max(Math.ceil(track() + 2 * overhang()), 11);
        var middle = format.isTile() ? 0.7 * em + track() / 2 : 0.52 * format.height();
        var top = Math.round(middle - height / 2);
        return Field.lying(new Rectangle(0, (int) Math.max(top, 0), (int) right, (int) height), padded(right));
    }

    // Half a stroke at both ends, so that marks at the ends of the scale are not clipped in half.
    private Range padded(double width) {
        var values = Stream.concat(
                        bullet.actual().value().stream(),
                        bullet.previous().stream().flatMap(p -> p.value().stream()))
                .mapToDouble(Double::doubleValue);
        var target = bullet.target().stream().mapToDouble(mark -> mark.value());
        var range = AxisSpan.of(
                bullet.axis(), DoubleStream.concat(DoubleStream.of(0), DoubleStream.concat(values, target)));
        var pad = range.getLength() * weight() / 2 / width;
        var zero = range.getLowerBound() == 0 ? 0 : pad;
        return new Range(range.getLowerBound() - zero, range.getUpperBound() + pad);
    }

    private double track() {
        return format.isTile() ? 8 * em / 11 : 1.7 * em;
    }

    private double overhang() {
        return 0.45 * em;
    }

    private double weight() {
        return 0.18 * em;
    }

    private ThemedPlot plot(Field field) {
        var actual = bullet.actual();
        var fill = actual.provisional() ? Mark.Fill.HOLLOW : Mark.Fill.FULL;
        var crossings = new ArrayList<Crossing>();
        bullet.previous()
                .ifPresent(previous -> previous.value()
                        .ifPresent(value -> crossings.add(new Crossing(
                                new Mark(title(previous.label(), previous.words()), Ink.SOFT, Mark.Fill.FULL),
                                0,
                                value,
                                track() + overhang(),
                                weight() / 2))));
        bullet.target()
                .ifPresent(target -> crossings.add(new Crossing(
                        new Mark(title(target.label(), target.words()), Ink.INK, Mark.Fill.FULL),
                        0,
                        target.value(),
                        track() + 2 * overhang(),
                        weight())));
        return ThemedPlot.progress(
                        field,
                        actual.value(),
                        new Mark(title(actual.label(), actual.words()), Ink.ACCENT, fill),
                        track(),
                        0.11 * em)
                .withCrossings(crossings);
    }

    private static String title(String label, String words) {
        return label + ": " + words;
    }

    private TextStyle figureStyle() {
        return bullet.actual().value().isPresent() ? format.figure() : format.small();
    }

    private List<String> figureLines() {
        return new LineBreaks(faces, figureStyle()).lines(bullet.actual().words(), WIDEST_FIGURE * format.width());
    }

    private double figureWidth() {
        var words = faces.width(figureLines(), figureStyle());
        var unit = format.isTile() ? 0 : faces.width(bullet.axis().unit(), format.quiet());
        return Math.max(words, unit);
    }

    private void figure(LabelBoard board, Field field) {
        var area = field.area();
        var x = area.getMaxX() + 0.7 * em;
        var label = new Label(figureLines(), x, 0, Anchor.START, figureStyle()).centredOn(area.getCenterY());
        var box = label.box(faces);
        var dy = Math.max(-box.getMinY(), Math.min(0, format.height() - box.getMaxY()));
        board.write(label.moved(0, dy));
        board.keepClear(area);
    }

    private void axis(LabelBoard board, Field field) {
        var row = field.area().getMaxY() + 0.35 * em;
        for (var tick : bullet.axis().ticks()) {
            board.write(Label.of(tick.words(), field.value(tick.value()), 0, Anchor.MIDDLE, format.quiet())
                    .atTop(row)
                    .between(0, field.area().getMaxX(), faces));
        }
        if (!bullet.axis().unit().isEmpty()) {
            board.write(
                    Label.of(bullet.axis().unit(), field.area().getMaxX() + 0.7 * em, 0, Anchor.START, format.quiet())
                            .atTop(row));
        }
    }

    private void words(LabelBoard board, Field field, String words, double value) {
        var style = format.isTile() ? format.quiet() : value == targetValue() ? format.target() : format.value();
        var lines = new LineBreaks(faces, style).lines(words, format.width());
        var label = new Label(lines, field.value(value), 0, Anchor.MIDDLE, style).between(0, format.width(), faces);
        var area = field.area();
        var choices = new ArrayList<Label>();
        for (var away = 0.3 * em; away < format.height(); away += 0.5 * em) {
            for (var side : List.of(0.0, -0.25, 0.25, -0.5, 0.5)) {
                var shifted = label.moved(side * label.box(faces).getWidth(), 0);
                choices.add(
                        format.isTile()
                                ? shifted.atTop(area.getMaxY() + away - 0.2 * em)
                                : shifted.atBottom(area.getMinY() - away));
            }
        }
        board.write(choices);
    }

    private double targetValue() {
        return bullet.target().map(target -> target.value()).orElse(Double.NaN);
    }
}
