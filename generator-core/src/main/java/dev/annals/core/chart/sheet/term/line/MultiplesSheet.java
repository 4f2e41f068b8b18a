package dev.annals.core.chart.sheet.term.line;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LabelBoard;
import dev.annals.core.chart.plot.Artwork;
import dev.annals.core.chart.plot.Field;
import dev.annals.core.chart.plot.ThemedPlot;
import dev.annals.core.chart.sheet.AxisSpan;
import dev.annals.core.chart.sheet.Sheet;
import dev.annals.core.chart.theme.Ink;
import dev.annals.core.view.chart.ChartView.Tick;
import dev.annals.core.view.chart.SmallMultiples;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.data.Range;

/** Panels of small lines on one scale, which is written at the left of each row. */
final class MultiplesSheet {

    private final SmallMultiples view;
    private final MultiplesGrid grid;
    private final double em;
    private final Range range;

    MultiplesSheet(SmallMultiples view, MultiplesGrid grid) {
        this.view = view;
        this.grid = grid;
        this.em = grid.format().em();
        this.range = padded(AxisSpan.of(
                view.axis(),
                view.panels().stream()
                        .map(panel -> new Observed(panel.points()))
                        .flatMapToDouble(Observed::numbers)));
    }

    Sheet sheet() {
        var artwork = new ArrayList<Artwork>();
        var board = new LabelBoard(grid.format().canvas(), grid.faces(), 0.3 * em);
        if (!view.axis().unit().isEmpty()) {
            board.write(Label.of(
                            view.axis().unit(),
                            0,
                            0,
                            Anchor.START,
                            grid.format().quiet())
                    .atTop(0));
        }
        for (var at = 0; at < view.panels().size(); at++) {
            var observed = new Observed(view.panels().get(at).points());
            var field = field(at, observed);
            artwork.add(plot(field, observed));
            new PanelLabels(grid, observed, field).write(board, view.panels().get(at), at);
            if (grid.isFirst(at)) {
                ticks(board, field);
            }
        }
        return new Sheet(artwork, board.labels());
    }

    private Field field(int at, Observed observed) {
        var ticks = ticks().stream().map(Tick::value).toList();
        return Field.upright(grid.plot(at), observed.points().size(), 0.5 * em, range, ticks);
    }

    private ThemedPlot plot(Field field, Observed observed) {
        return ThemedPlot.line(
                        field, observed.values(), observed.marks(), observed.radii(0.3 * em, 0.12 * em), 0.15 * em)
                .withGrid(0.07 * em)
                .withZeroLine(Ink.SOFT, 0.07 * em);
    }

    private void ticks(LabelBoard board, Field field) {
        var left = field.area().getMinX() - 0.6 * em;
        for (var tick : ticks()) {
            board.write(
                    Label.of(tick.words(), left, 0, Anchor.END, grid.format().quiet())
                            .centredOn(field.value(tick.value())));
        }
    }

    // Every first, second, third … tick, counted from zero or the lowest, whichever are the first to keep apart.
    private List<Tick> ticks() {
        var all = view.axis().ticks();
        var unit = grid.plot(0).getHeight() / range.getLength();
        var step = (all.get(all.size() - 1).value() - all.get(0).value()) / Math.max(all.size() - 1, 1) * unit;
        var every = Math.max(1, (int) Math.ceil(1.6 * em / Math.max(step, 0.1)));
        var from = IntStream.range(0, all.size())
                .filter(at -> all.get(at).value() == 0)
                .findFirst()
                .orElse(0);
        return IntStream.range(0, all.size())
                .filter(at -> (at - from) % every == 0)
                .mapToObj(all::get)
                .toList();
    }

    private Range padded(Range span) {
        var height = grid.plot(0).getHeight();
        var pad = 0.4 * em * span.getLength() / Math.max(height - 0.8 * em, 1);
        return new Range(span.getLowerBound() - pad, span.getUpperBound() + pad);
    }
}
