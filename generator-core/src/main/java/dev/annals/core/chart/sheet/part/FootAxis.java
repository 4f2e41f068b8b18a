package dev.annals.core.chart.sheet.part;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LabelBoard;
import dev.annals.core.chart.plot.Field;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.view.chart.ChartView.Tick;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** A value axis below the plot: its ticks, or every second, third, … where there is no room for all, and its unit. */
public final class FootAxis {

    private final Scale scale;
    private final Format format;
    private final Faces faces;

    /** Of this scale. */
    public FootAxis(Scale scale, Format format, Faces faces) {
        this.scale = scale;
        this.format = format;
        this.faces = faces;
    }

    /** The height it takes below the plot, in canvas units; none on a tile. */
    public double height() {
        return format.isTile() ? 0 : 1.75 * format.em();
    }

    /**
     * The ticks that are named, counted from zero, so that it is always among them.
     *
     * @param x canvas position of a value
     */
    public List<Tick> ticks(DoubleUnaryOperator x) {
        var all = scale.ticks();
        for (var every = 1; every < all.size(); every++) {
            var some = every(every);
            if (apart(some, x)) {
                return some;
            }
        }
        return every(Math.max(all.size(), 1));
    }

    /** Writes ticks and unit below the field. */
    public void write(LabelBoard board, Field field) {
        if (format.isTile()) {
            return;
        }
        var top = field.area().getMaxY() + 0.45 * format.em();
        var unit = Label.of(scale.unit(), 0, 0, Anchor.START, format.quiet()).atTop(top);
        for (var tick : ticks(field::value)) {
            board.write(Label.of(tick.words(), field.value(tick.value()), 0, Anchor.MIDDLE, format.quiet())
                    .atTop(top)
                    .between(0, format.width(), faces));
        }
        if (!scale.unit().isEmpty()) {
            var right = new Label(unit.lines(), format.width(), unit.baseline(), Anchor.END, unit.style());
            board.write(List.of(unit, right));
        }
    }

    /** The room its unit needs left of its first tick, in canvas units. */
    public double unitWidth() {
        if (format.isTile() || scale.unit().isEmpty()) {
            return 0;
        }
        var first = scale.ticks().stream()
                .findFirst()
                .map(tick -> faces.width(tick.words(), format.quiet()) / 2)
                .orElse(0.0);
        return faces.width(scale.unit(), format.quiet()) + first;
    }

    private List<Tick> every(int step) {
        var all = scale.ticks();
        var zero = Math.max(
                0,
                IntStream.range(0, all.size())
                        .filter(at -> all.get(at).value() == 0)
                        .findFirst()
                        .orElse(0));
        return IntStream.range(0, all.size())
                .filter(at -> (at - zero) % step == 0)
                .mapToObj(all::get)
                .toList();
    }

    private boolean apart(List<Tick> ticks, DoubleUnaryOperator x) {
        for (var at = 1; at < ticks.size(); at++) {
            var before = ticks.get(at - 1);
            var room = x.applyAsDouble(ticks.get(at).value()) - x.applyAsDouble(before.value());
            var words = (faces.width(before.words(), format.quiet())
                            + faces.width(ticks.get(at).words(), format.quiet()))
                    / 2;
            if (words + 0.8 * format.em() > room) {
                return false;
            }
        }
        return true;
    }
}
