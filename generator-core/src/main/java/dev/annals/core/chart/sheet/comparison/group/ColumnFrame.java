package dev.annals.core.chart.sheet.comparison.group;

import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LineBreaks;
import dev.annals.core.chart.plot.Field;
import dev.annals.core.chart.sheet.CategoryLabels;
import dev.annals.core.chart.sheet.part.Key;
import dev.annals.core.chart.sheet.part.Scale;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Ink;
import dev.annals.core.chart.theme.TextStyle;
import dev.annals.core.view.chart.ChartView.Tick;
import dev.annals.core.view.chart.GroupedBars;
import dev.annals.core.view.chart.GroupedBars.Arrangement;
import dev.annals.core.view.chart.GroupedBars.Group;
import java.awt.Rectangle;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jfree.data.Range;

/** The margins of upright bars: ticks at the left, names of stacked series at the right, categories below. */
final class ColumnFrame {

    private static final double WIDEST_SERIES = 0.24;
    private static final int MOST_LINES = 2;

    private final GroupedBars view;
    private final Format format;
    private final Faces faces;
    private final double em;
    private final List<Stack> stacks;
    private final double left;
    private final double right;

    ColumnFrame(GroupedBars view, Format format, Faces faces) {
        this.view = view;
        this.format = format;
        this.faces = faces;
        this.em = format.em();
        this.stacks = Stack.of(view);
        this.left = Math.ceil(
                faces.width(view.axis().ticks().stream().map(Tick::words).toList(), format.quiet()) + 0.7 * em);
        this.right = Math.floor(format.width() - seriesWidth());
    }

    Format format() {
        return format;
    }

    Faces faces() {
        return faces;
    }

    List<Stack> stacks() {
        return stacks;
    }

    boolean isGrouped() {
        return view.arrangement() == Arrangement.GROUPED;
    }

    /** Whether every category, every value and every reason finds its place. */
    boolean fits() {
        if (format.isTile() || left + 8 * em > right) {
            return false;
        }
        var row = categories();
        return row.size() == stacks.size()
                && row.stream().allMatch(label -> label.lines().size() <= MOST_LINES)
                && stacks.stream().allMatch(this::fits);
    }

    double wantedHeight() {
        return Math.ceil(key().height() + (format.width() < 40 * em ? 20 : 23) * em);
    }

    /** The series above the plot, where they are not named beside the last bar. */
    Key key() {
        if (view.series().size() < 2 || namesBeside()) {
            return new Key(List.of(), format, faces);
        }
        var entries = IntStream.range(0, view.series().size())
                .mapToObj(at -> new Key.Entry(view.series().get(at), Ink.series(at), Key.Form.SQUARE))
                .toList();
        return new Key(entries, format, faces);
    }

    /** Whether the series are named beside the last bar: they are stacked there, all of them. */
    boolean namesBeside() {
        return !isGrouped()
                && view.series().size() > 1
                && stacks.get(stacks.size() - 1).missing().isEmpty();
    }

    List<String> seriesLines(int series) {
        return new LineBreaks(faces, format.target()).lines(view.series().get(series), WIDEST_SERIES * format.width());
    }

    /** The row of category labels, its top at 0. */
    List<Label> categories() {
        var labels = view.groups().stream().map(Group::label).toList();
        return new CategoryLabels(labels, format, faces).row(at -> left + (at + 0.5) * step(), step());
    }

    /** Where values stand, above the row of category labels. */
    Field field() {
        var foot = categories().stream()
                .mapToDouble(label -> label.box(faces).getMaxY())
                .max()
                .orElse(0);
        var unit = view.axis().unit().isEmpty() ? 0.3 : 1.6;
        var top = (int) Math.round(key().height() + unit * em);
        var height = (int) Math.max(Math.floor(format.height() - foot - 0.45 * em) - top, 11);
        var area = new Rectangle((int) left, top, (int) (right - left), height);
        var ticks = view.axis().ticks().stream().map(Tick::value).toList();
        return Field.upright(area, stacks.size(), (right - left) / (2 * stacks.size()), padded(height), ticks);
    }

    /** From the middle of a category to the middle of the bar of a series, in canvas units. */
    double aside(int series) {
        return isGrouped() ? (series - (view.series().size() - 1) / 2.0) * lane() : 0;
    }

    /** Of a bar, in canvas units. */
    double thickness() {
        return isGrouped() ? 0.88 * lane() : Math.min(0.62 * step(), 5.5 * em);
    }

    /** The room across that the words of a bar have, in canvas units. */
    double lane() {
        return isGrouped() ? Math.min(0.84 * step() / Math.max(view.series().size(), 1), 5 * em) : thickness();
    }

    /** How a value above its bar is set. */
    TextStyle value() {
        return new TextStyle(0.95 * em, TextStyle.Weight.REGULAR, Ink.SOFT);
    }

    private double step() {
        return (right - left) / stacks.size();
    }

    private boolean fits(Stack stack) {
        var breaks = new LineBreaks(faces, format.small());
        var values =
                stack.bars().stream().allMatch(bar -> faces.width(bar.point().words(), value()) <= lane() - 0.15 * em);
        var room = isGrouped() ? lane() : step() - 0.5 * em;
        var reasons = stack.missing().stream()
                .allMatch(missing -> breaks.narrowest(missing.reason()) <= room
                        && breaks.lines(missing.reason(), room).size() <= 4);
        var whole = isGrouped() || stack.missing().isEmpty() || stack.bars().isEmpty();
        return values && reasons && whole;
    }

    private double seriesWidth() {
        if (!namesBeside()) {
            return 0;
        }
        var lines = IntStream.range(0, view.series().size())
                .boxed()
                .flatMap(at -> seriesLines(at).stream())
                .toList();
        return faces.width(lines, format.target()) + 0.5 * em;
    }

    // Room for the words above and below the outermost bars.
    private Range padded(double height) {
        var ends = stacks.stream().flatMapToDouble(stack -> DoubleStream.of(stack.low(), stack.high()));
        var scale = Scale.of(view.axis(), ends).including(0);
        var above = (isGrouped() ? 1.5 : 0.5) * em;
        var below = (isGrouped() && scale.low() < 0 ? 1.5 : 0.15) * em;
        var unit = (scale.high() - scale.low()) / Math.max(height - above - below, 1);
        return new Range(scale.low() - below * unit, scale.high() + above * unit);
    }
}
