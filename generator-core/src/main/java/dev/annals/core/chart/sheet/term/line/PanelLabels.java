package dev.annals.core.chart.sheet.term.line;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LabelBoard;
import dev.annals.core.chart.label.LineBreaks;
import dev.annals.core.chart.plot.Field;
import dev.annals.core.chart.theme.TextStyle;
import dev.annals.core.view.chart.SmallMultiples.Panel;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** The words of one panel: its label, its periods, its last and its first figure, the reasons of missing ones. */
final class PanelLabels {

    private final MultiplesGrid grid;
    private final Observed observed;
    private final Field field;
    private final double em;

    PanelLabels(MultiplesGrid grid, Observed observed, Field field) {
        this.grid = grid;
        this.observed = observed;
        this.field = field;
        this.em = grid.format().em();
    }

    void write(LabelBoard board, Panel panel, int at) {
        var place = grid.place(at);
        board.write(grid.label(panel).moved(place.getMinX(), place.getMinY()));
        periods(board);
        keepLineClear(board);
        zero().ifPresent(board::keepClear);
        observed.last().ifPresent(last -> figure(board, last, place));
        observed.gaps().forEach(gap -> reason(board, gap));
        observed.first().filter(first -> !observed.isLast(first)).ifPresent(first -> first(board, first));
    }

    // A scale that starts above zero has the line of zero in the panel below, where it would drive away the name.
    private Optional<Line2D> zero() {
        var level = field.level(0);
        return Optional.of(level).filter(line -> line.getY1() <= field.area().getMaxY());
    }

    // The first and the last; the last alone where there is no room for both.
    private void periods(LabelBoard board) {
        var points = observed.points();
        var foot = field.area().getMaxY() + 0.35 * em;
        var first = points.get(0).label();
        var last = points.get(points.size() - 1).label();
        if (points.size() > 1 && grid.fitBoth(first, last)) {
            board.write(grid.period(last, Anchor.END).moved(field.area().getMaxX(), foot));
            board.write(grid.period(first, Anchor.START).moved(field.area().getMinX(), foot));
        } else {
            board.write(grid.onlyPeriod(last).moved(field.area().getMinX(), foot));
        }
    }

    private void keepLineClear(LabelBoard board) {
        for (var at = 0; at < observed.points().size(); at++) {
            var here = observed.value(at);
            if (here.isPresent()) {
                var x = field.category(at);
                var y = field.value(here.get());
                var half = 0.25 * em;
                board.keepClear(new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half));
                var from = at - 1;
                observed.value(from)
                        .ifPresent(before ->
                                board.keepClear(new Line2D.Double(field.category(from), field.value(before), x, y)));
            }
        }
    }

    // Right of its dot or, where a later figure is missing and its line ends early, as near as possible.
    private void figure(LabelBoard board, int last, Rectangle2D place) {
        var lines = grid.figure(observed.points().get(last));
        var y = field.value(observed.value(last).orElse(0.0));
        var beside = new Label(lines, field.category(last) + 0.6 * em, 0, Anchor.START, grid.figure()).centredOn(y);
        var written = false;
        for (var by = 0.0; by < place.getHeight() && !written; by++) {
            written = board.write(kept(beside.moved(0, -by))) || board.write(kept(beside.moved(0, by)));
        }
    }

    private Label kept(Label label) {
        var box = label.box(grid.faces());
        var area = field.area();
        var down = Math.max(area.getMinY() - box.getMinY(), 0);
        return label.moved(0, down + Math.min(0, area.getMaxY() - box.getMaxY() - down));
    }

    private void first(LabelBoard board, int first) {
        var y = field.value(observed.value(first).orElse(0.0));
        var words = observed.points().get(first).words();
        var style = grid.format().value();
        var label = Label.of(words, field.category(first) - 0.3 * em, 0, Anchor.START, style);
        var below = observed.isValley(first);
        var written = false;
        for (var lift = 0.4 * em; lift < field.area().getHeight() && !written; lift += 0.4 * em) {
            var over = kept(label.atBottom(y - lift));
            var under = kept(label.atTop(y + lift));
            written = board.write(below ? under : over) || board.write(below ? over : under);
        }
    }

    private void reason(LabelBoard board, Observed.Gap gap) {
        TextStyle style = grid.format().small();
        var area = field.area();
        var lines = new LineBreaks(grid.faces(), style).lines(gap.words(), area.getWidth());
        var x = (field.category(gap.from()) + field.category(gap.to())) / 2;
        var label = new Label(lines, x, 0, Anchor.MIDDLE, style).between(area.getMinX(), area.getMaxX(), grid.faces());
        var written = false;
        for (var lift = 0.2 * em; lift < area.getHeight() && !written; lift += 0.4 * em) {
            written = board.write(label.atBottom(area.getMaxY() - lift));
        }
    }
}
