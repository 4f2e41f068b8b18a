package dev.annals.core.chart.sheet.comparison.group;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LabelBoard;
import dev.annals.core.chart.plot.Artwork;
import dev.annals.core.chart.plot.mark.PlotMark;
import dev.annals.core.chart.sheet.part.EndWords;
import dev.annals.core.chart.sheet.part.EndWords.Side;
import dev.annals.core.chart.sheet.part.Key;
import dev.annals.core.chart.sheet.part.Name;
import dev.annals.core.chart.sheet.part.RowDrawing;
import dev.annals.core.chart.sheet.part.RowLayout;
import dev.annals.core.chart.sheet.part.Rows;
import dev.annals.core.chart.sheet.part.Scale;
import dev.annals.core.chart.sheet.part.Strokes;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Ink;
import dev.annals.core.view.chart.GroupedBars;
import dev.annals.core.view.chart.GroupedBars.Arrangement;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Lying bars: of each category below each other with their values behind, or in one row with their values inside. */
final class GroupedRows extends RowDrawing {

    private final GroupedBars view;
    private final List<Stack> stacks;

    GroupedRows(GroupedBars view) {
        this.view = view;
        this.stacks = Stack.of(view);
    }

    @Override
    public String kind() {
        return "grouped-bars";
    }

    @Override
    public List<String> texts() {
        return endTexts();
    }

    /** What is written behind the bars. */
    List<String> endTexts() {
        var texts = new ArrayList<String>();
        for (var stack : stacks) {
            texts.add(reasons(stack));
        }
        return texts;
    }

    @Override
    protected Rows rows(Format format, Faces faces) {
        var names = view.groups().stream()
                .map(group -> new Name("", group.label(), false))
                .toList();
        var ends = stacks.stream().flatMapToDouble(stack -> DoubleStream.of(stack.low(), stack.high()));
        var words = new ArrayList<EndWords>();
        for (var row = 0; row < stacks.size(); row++) {
            words.addAll(isGrouped() ? values(row, format) : reasons(row, format));
        }
        var lanes = isGrouped() ? Math.max(view.series().size(), 1) : 1;
        var scale = Scale.of(view.axis(), ends).including(0);
        return new Rows(names, lanes, scale, words, key(format, faces).height());
    }

    @Override
    protected List<PlotMark> marks(RowLayout layout, Format format) {
        var marks = new ArrayList<PlotMark>();
        for (var row = 0; row < stacks.size(); row++) {
            marks.addAll(stacks.get(row)
                    .spans(view, row, series -> isGrouped() ? layout.aside(series) : 0, thickness(layout)));
        }
        return marks;
    }

    @Override
    protected List<Artwork> head(LabelBoard board, RowLayout layout, Page page) {
        var above = above(layout, page);
        if (!above.isEmpty()) {
            above.forEach(board::write);
            return List.of();
        }
        var key = key(page.format(), page.faces());
        key.labels().forEach(board::write);
        return List.of(key.swatches());
    }

    @Override
    protected List<Artwork> inside(LabelBoard board, RowLayout layout, Page page) {
        if (isGrouped()) {
            return List.of();
        }
        var seams = new ArrayList<Line2D>();
        for (var row = 0; row < stacks.size(); row++) {
            var y = layout.field().category(row);
            for (var bar : stacks.get(row).bars()) {
                var from = layout.field().value(bar.from());
                var to = layout.field().value(bar.to());
                if (bar.from() != 0) {
                    var half = thickness(layout) / 2;
                    seams.add(new Line2D.Double(from, y - half, from, y + half));
                }
                inside(board, page, bar, new Line2D.Double(from, y, to, y));
            }
        }
        return List.of(new Strokes(seams, Ink.CARD, 0.12 * page.format().em()));
    }

    /** The series above their parts of the first bar; none where one of them has no room there. */
    private List<Label> above(RowLayout layout, Page page) {
        var first = stacks.get(0);
        if (isGrouped() || view.series().size() < 2 || !first.missing().isEmpty()) {
            return List.of();
        }
        var em = page.format().em();
        var style = page.format().target();
        var labels = new ArrayList<Label>();
        for (var bar : first.bars()) {
            var words = view.series().get(bar.series());
            var left = layout.field().value(Math.min(bar.from(), bar.to()));
            var right = layout.field().value(Math.max(bar.from(), bar.to()));
            if (page.faces().width(words, style) > right - left - 0.5 * em) {
                return List.of();
            }
            labels.add(Label.of(words, left, 0, Anchor.START, style)
                    .atBottom(layout.field().area().getMinY() - 0.25 * em));
        }
        return labels;
    }

    private static void inside(LabelBoard board, Page page, Stack.Bar bar, Line2D extent) {
        var words = bar.point().words();
        var style = Lettering.on(bar, page.format());
        var room =
                Math.abs(extent.getX2() - extent.getX1()) - 0.5 * page.format().em();
        if (page.faces().width(words, style) <= room) {
            var middle = (extent.getX1() + extent.getX2()) / 2;
            board.write(Label.of(words, middle, 0, Anchor.MIDDLE, style).centredOn(extent.getY1()));
        }
    }

    // Words stand inside the bars of a stack.
    private double thickness(RowLayout layout) {
        return isGrouped() ? layout.thickness() : 0.8 * layout.plain();
    }

    private boolean isGrouped() {
        return view.arrangement() == Arrangement.GROUPED;
    }

    private Key key(Format format, Faces faces) {
        if (view.series().size() < 2) {
            return new Key(List.of(), format, faces);
        }
        var entries = IntStream.range(0, view.series().size())
                .mapToObj(at -> new Key.Entry(view.series().get(at), Ink.series(at), Key.Form.SQUARE))
                .toList();
        return new Key(entries, format, faces);
    }

    private List<EndWords> values(int row, Format format) {
        var words = new ArrayList<EndWords>();
        var gap = 0.4 * format.em();
        for (var bar : stacks.get(row).bars()) {
            var side = bar.to() < 0 ? Side.LEFT : Side.RIGHT;
            words.add(new EndWords(
                    row, bar.series(), bar.to(), side, gap, bar.point().words(), format.value()));
        }
        for (var missing : stacks.get(row).missing()) {
            words.add(new EndWords(row, missing.series(), 0, Side.RIGHT, gap, missing.reason(), format.small()));
        }
        return words;
    }

    private List<EndWords> reasons(int row, Format format) {
        var stack = stacks.get(row);
        if (stack.missing().isEmpty()) {
            return List.of();
        }
        return List.of(
                new EndWords(row, 0, stack.high(), Side.RIGHT, 0.4 * format.em(), reasons(stack), format.small()));
    }

    // One reason for all is told once, else each behind the name of what is missing.
    private String reasons(Stack stack) {
        var reasons =
                stack.missing().stream().map(Stack.Missing::reason).distinct().toList();
        if (stack.bars().isEmpty() && reasons.size() == 1) {
            return reasons.get(0);
        }
        var told = stack.missing().stream()
                .map(missing -> (view.series().get(missing.series()) + " " + missing.reason()).strip())
                .toList();
        return String.join(" / ", told);
    }
}
