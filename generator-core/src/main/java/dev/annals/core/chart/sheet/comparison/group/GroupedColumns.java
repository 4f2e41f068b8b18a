package dev.annals.core.chart.sheet.comparison.group;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LabelBoard;
import dev.annals.core.chart.label.LabelColumn;
import dev.annals.core.chart.label.LineBreaks;
import dev.annals.core.chart.plot.Artwork;
import dev.annals.core.chart.plot.Field;
import dev.annals.core.chart.plot.ThemedPlot;
import dev.annals.core.chart.plot.mark.PlotMark;
import dev.annals.core.chart.plot.mark.PlotMarks;
import dev.annals.core.chart.sheet.Sheet;
import dev.annals.core.chart.sheet.part.Strokes;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Ink;
import dev.annals.core.view.chart.GroupedBars;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Upright bars: side by side with their values above, or stacked with their values inside. */
final class GroupedColumns {

    private final GroupedBars view;
    private final ColumnFrame frame;
    private final Format format;
    private final Field field;
    private final double em;
    private final LabelBoard board;
    private final List<Line2D> leaders = new ArrayList<>();

    GroupedColumns(GroupedBars view, ColumnFrame frame) {
        this.view = view;
        this.frame = frame;
        this.format = frame.format();
        this.field = frame.field();
        this.em = format.em();
        this.board = new LabelBoard(format.canvas(), frame.faces(), 0.2 * em);
    }

    Sheet sheet() {
        var key = frame.key();
        key.labels().forEach(board::write);
        var foot = field.area().getMaxY() + 0.45 * em;
        frame.categories().forEach(label -> board.write(label.moved(0, foot)));
        axis(key.height());
        if (frame.namesBeside()) {
            series();
        }
        for (var group = 0; group < frame.stacks().size(); group++) {
            words(group);
        }
        var artwork = new ArrayList<Artwork>();
        artwork.add(ThemedPlot.marks(field, new PlotMarks(marks()))
                .withGrid(0.08 * em)
                .withZeroLine(Ink.SOFT, 0.08 * em));
        artwork.add(key.swatches());
        artwork.add(new Strokes(leaders, Ink.FAINT, 0.07 * em));
        if (!frame.isGrouped()) {
            artwork.add(new Strokes(seams(), Ink.CARD, 0.12 * em));
        }
        return new Sheet(artwork, board.labels());
    }

    private List<PlotMark> marks() {
        var marks = new ArrayList<PlotMark>();
        for (var group = 0; group < frame.stacks().size(); group++) {
            marks.addAll(frame.stacks().get(group).spans(view, group, frame::aside, frame.thickness()));
        }
        return marks;
    }

    private void axis(double top) {
        if (!view.axis().unit().isEmpty()) {
            board.write(Label.of(view.axis().unit(), 0, 0, Anchor.START, format.quiet())
                    .atTop(top));
        }
        var right = field.area().getMinX() - 0.6 * em;
        for (var tick : view.axis().ticks()) {
            board.write(
                    Label.of(tick.words(), right, 0, Anchor.END, format.quiet()).centredOn(field.value(tick.value())));
        }
    }

    private void words(int group) {
        var stack = frame.stacks().get(group);
        for (var bar : stack.bars()) {
            if (frame.isGrouped()) {
                above(group, bar);
            } else {
                inside(group, bar);
            }
        }
        var all = frame.isGrouped()
                ? stack.missing()
                : stack.missing().stream().limit(1).toList();
        all.forEach(missing -> reason(group, missing));
    }

    private void above(int group, Stack.Bar bar) {
        var x = field.category(group) + frame.aside(bar.series());
        var y = field.value(bar.to());
        var label = Label.of(bar.point().words(), x, 0, Anchor.MIDDLE, frame.value());
        board.write(bar.to() < 0 ? label.atTop(y + 0.3 * em) : label.atBottom(y - 0.3 * em));
    }

    private void inside(int group, Stack.Bar bar) {
        var style = Lettering.on(bar, format);
        if (Math.abs(field.value(bar.from()) - field.value(bar.to())) >= 1.1 * em) {
            board.write(Label.of(bar.point().words(), field.category(group), 0, Anchor.MIDDLE, style)
                    .centredOn(field.value(bar.middle())));
        }
    }

    private void reason(int group, Stack.Missing missing) {
        var style = format.small();
        var room = frame.isGrouped() ? frame.lane() : field.step() - 0.5 * em;
        var lines = new LineBreaks(frame.faces(), style).lines(missing.reason(), room);
        var x = field.category(group) + frame.aside(missing.series());
        board.write(new Label(lines, x, 0, Anchor.MIDDLE, style).atBottom(field.value(0) - 0.3 * em));
    }

    // Beside the last bar, each at the height of its part.
    private void series() {
        var last = frame.stacks().size() - 1;
        var edge = field.category(last) + frame.thickness() / 2;
        var x = field.area().getMaxX() + 0.4 * em;
        var bars = new ArrayList<>(frame.stacks().get(last).bars());
        bars.sort(Comparator.comparingDouble(bar -> -bar.middle()));
        var wanted = bars.stream()
                .map(bar -> new Label(frame.seriesLines(bar.series()), x, 0, Anchor.START, format.target())
                        .centredOn(field.value(bar.middle())))
                .toList();
        var placed = new LabelColumn(
                        frame.faces(), field.area().getMinY(), field.area().getMaxY())
                .spread(wanted);
        for (var at = 0; at < placed.size(); at++) {
            if (board.write(placed.get(at))) {
                var middle = placed.get(at).box(frame.faces()).getCenterY();
                leaders.add(new Line2D.Double(
                        edge + 0.15 * em, field.value(bars.get(at).middle()), x - 0.3 * em, middle));
            }
        }
    }

    private List<Line2D> seams() {
        var seams = new ArrayList<Line2D>();
        for (var group = 0; group < frame.stacks().size(); group++) {
            var x = field.category(group);
            var half = frame.thickness() / 2;
            for (var bar : frame.stacks().get(group).bars()) {
                if (bar.from() != 0) {
                    var y = field.value(bar.from());
                    seams.add(new Line2D.Double(x - half, y, x + half, y));
                }
            }
        }
        return seams;
    }
}
