package dev.annals.core.chart.sheet.comparison.row;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LabelBoard;
import dev.annals.core.chart.label.LineBreaks;
import dev.annals.core.chart.plot.Artwork;
import dev.annals.core.chart.plot.Mark;
import dev.annals.core.chart.plot.mark.PlotMark;
import dev.annals.core.chart.plot.mark.Span;
import dev.annals.core.chart.sheet.AxisWords;
import dev.annals.core.chart.sheet.part.EndWords;
import dev.annals.core.chart.sheet.part.EndWords.Side;
import dev.annals.core.chart.sheet.part.Name;
import dev.annals.core.chart.sheet.part.RowDrawing;
import dev.annals.core.chart.sheet.part.RowLayout;
import dev.annals.core.chart.sheet.part.Rows;
import dev.annals.core.chart.sheet.part.Rule;
import dev.annals.core.chart.sheet.part.Scale;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Ink;
import dev.annals.core.view.chart.ChartView.TargetMark;
import dev.annals.core.view.chart.RankedBars;
import dev.annals.core.view.chart.RankedBars.Ranked;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** Bodies by rank: the highlighted one in the accent, a reference as a line through all rows. */
public final class RankedBarsDrawing extends RowDrawing {

    private static final double WIDEST_REFERENCE = 0.6;

    private final RankedBars view;

    /** Of a view. */
    public RankedBarsDrawing(RankedBars view) {
        this.view = view;
    }

    @Override
    public String kind() {
        return "ranked-bars";
    }

    @Override
    public List<String> texts() {
        var texts = new ArrayList<>(AxisWords.of(view.axis()));
        for (var bar : view.bars()) {
            texts.addAll(List.of(bar.place(), bar.point().label(), bar.point().words()));
        }
        view.reference().ifPresent(reference -> texts.add(reference.words()));
        return texts;
    }

    @Override
    protected Rows rows(Format format, Faces faces) {
        var names = view.bars().stream()
                .map(bar -> new Name(bar.place(), bar.point().label(), bar.highlighted()))
                .toList();
        var words = new ArrayList<EndWords>();
        for (var row = 0; row < view.bars().size(); row++) {
            words.add(words(row, format));
        }
        var head = view.reference()
                .map(reference ->
                        (0.25 + 1.25 * referenceLines(reference, format, faces).size()) * format.em());
        return new Rows(names, 1, scale(), words, head.orElse(0.0));
    }

    @Override
    protected List<PlotMark> marks(RowLayout layout, Format format) {
        var marks = new ArrayList<PlotMark>();
        for (var row = 0; row < view.bars().size(); row++) {
            var at = row;
            var bar = view.bars().get(row);
            bar.point().value().ifPresent(value -> marks.add(new Span(mark(bar), at, 0, 0, value, layout.thickness())));
        }
        return marks;
    }

    @Override
    protected List<Artwork> head(LabelBoard board, RowLayout layout, Page page) {
        view.reference().ifPresent(reference -> {
            var lines = referenceLines(reference, page.format(), page.faces());
            var x = layout.field().value(reference.value());
            board.write(new Label(lines, x, 0, Anchor.MIDDLE, page.format().target())
                    .atTop(0)
                    .between(0, page.format().width(), page.faces()));
        });
        return List.of();
    }

    @Override
    protected List<Artwork> inside(LabelBoard board, RowLayout layout, Page page) {
        var area = layout.field().area();
        return view.reference().stream()
                .map(reference -> {
                    var x = layout.field().value(reference.value());
                    var line = new Line2D.Double(x, area.getMinY(), x, area.getMaxY());
                    var title = (reference.label() + ": " + reference.words()).strip();
                    return (Artwork) new Rule(
                            new Mark(title, Ink.INK, Mark.Fill.FULL),
                            Rule.pieces(line, board.labels(), page.faces()),
                            0.11 * page.format().em());
                })
                .toList();
    }

    private Scale scale() {
        var scale = Scale.fromZero(view.axis(), view.bars().stream().map(Ranked::point));
        return view.reference()
                .map(reference -> scale.including(reference.value()))
                .orElse(scale);
    }

    private EndWords words(int row, Format format) {
        var bar = view.bars().get(row);
        var value = bar.point().value();
        var side = value.orElse(0.0) < 0 ? Side.LEFT : Side.RIGHT;
        var style = value.isEmpty() ? format.small() : bar.highlighted() ? format.strong(Ink.ACCENT) : format.value();
        return new EndWords(
                row, 0, value.orElse(0.0), side, 0.45 * format.em(), bar.point().words(), style);
    }

    private Mark mark(Ranked bar) {
        var point = bar.point();
        var accented = bar.highlighted() || view.bars().stream().noneMatch(Ranked::highlighted);
        var title = (bar.place() + " " + point.label()).strip() + ": " + point.words();
        return new Mark(title, accented ? Ink.ACCENT : Ink.QUIET, Mark.Fill.of(point.provisional()));
    }

    private static List<String> referenceLines(TargetMark reference, Format format, Faces faces) {
        return new LineBreaks(faces, format.target()).lines(reference.words(), WIDEST_REFERENCE * format.width());
    }
}
