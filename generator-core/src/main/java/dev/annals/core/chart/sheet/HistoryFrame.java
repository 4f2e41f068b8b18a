package dev.annals.core.chart.sheet;

import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LineBreaks;
import dev.annals.core.chart.plot.Field;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.TextStyle;
import dev.annals.core.view.chart.ChartView.TargetMark;
import dev.annals.core.view.chart.ChartView.Tick;
import java.awt.Rectangle;
import java.util.List;
import org.jfree.data.Range;

/** The margins of a history: ticks at the left, words of the end at the right, categories below. */
final class HistoryFrame {

    private static final double WIDEST_END = 0.36;

    private final History history;
    private final Format format;
    private final Faces faces;
    private final double em;
    private final int count;
    private final List<TargetMark> endTargets;
    private final double left;
    private double right;

    HistoryFrame(History history, Format format, Faces faces) {
        this.history = history;
        this.format = format;
        this.faces = faces;
        this.em = format.em();
        this.count = history.categories().size();
        this.endTargets = history.targets().stream()
                .filter(target -> history.categoryOf(target) == count - 1)
                .toList();
        this.left = format.isTile() ? 0 : Math.ceil(tickWidth() + 0.7 * em);
        this.right = format.width();
        var words = endWords();
        // Each round the bars can grow by what the words at the end do not need of the last slot.
        for (var round = 0; round < 6; round++) {
            var end = words == 0 ? 0 : endOffset() + words + 0.1 * em;
            right = Math.floor(format.width() - Math.max(0, end - (round == 0 ? 0 : inset())));
        }
    }

    /** What labels are measured with. */
    Faces faces() {
        return faces;
    }

    /** Where values stand, above the row of category labels. */
    Field field(List<Label> row) {
        var foot = row.stream()
                .mapToDouble(label -> label.box(faces).getMaxY())
                .max()
                .orElse(0);
        var top = Math.round(format.isTile() ? 0.3 * em : (history.axis().unit().isEmpty() ? 1.5 : 2.6) * em);
        var bottom = Math.floor(format.height() - foot - (format.isTile() ? 0 : 0.45 * em));
        var area = new Rectangle((int) left, (int) top, (int) (right - left), (int) Math.max(bottom - top, 11));
        var ticks = format.isTile()
                ? List.<Double>of()
                : history.axis().ticks().stream().map(Tick::value).toList();
        return Field.upright(area, count, inset(), padded(area.height), ticks);
    }

    /** The row of category labels, its top at 0. */
    List<Label> categories() {
        return new CategoryLabels(history.categories(), format, faces)
                .row(at -> count == 1 ? (left + right) / 2 : left + inset() + at * step(), step());
    }

    /** Thickness of a bar in canvas units. */
    double bar() {
        return Math.min((format.isTile() ? 0.8 : 0.62) * step(), 4.5 * em);
    }

    /** Length of a target's stroke in canvas units. */
    double stroke() {
        return history.isLine() ? (format.isTile() ? 1.2 : 1.8) * em : bar() + Math.min(0.8 * em, 0.3 * step());
    }

    /** From the middle of the last category to the words beside it. */
    double endOffset() {
        var half = history.isLine() ? 0.35 * em : bar() / 2;
        return Math.max(endTargets().isEmpty() ? 0 : stroke() / 2, half) + 0.4 * em;
    }

    /** Lines of words at the end. */
    List<String> endLines(String words, TextStyle style) {
        var breaks = new LineBreaks(faces, style);
        return breaks.lines(words, WIDEST_END * format.width());
    }

    /** Whether the last figure's words stand at the right end of the chart rather than at its mark. */
    boolean figureAtEnd() {
        var last = history.last();
        return last >= 0 && (format.isTile() || history.isLine() && last == count - 1);
    }

    /** The targets at the last category. */
    List<TargetMark> endTargets() {
        return endTargets;
    }

    /** The width of the words at the right end; 0 where there are none. */
    private double endWords() {
        var widest = 0.0;
        for (var target : endTargets) {
            widest = Math.max(widest, width(target.words(), format.target()));
        }
        return figureAtEnd()
                ? Math.max(widest, width(history.points().get(history.last()).words(), format.figure()))
                : widest;
    }

    private double width(String words, TextStyle style) {
        return faces.width(endLines(words, style), style);
    }

    private double tickWidth() {
        return history.axis().ticks().stream()
                .mapToDouble(tick -> faces.width(tick.words(), format.quiet()))
                .max()
                .orElse(0);
    }

    private double inset() {
        if (history.isLine()) {
            return (format.isTile() ? 0.5 : 1.4) * em;
        }
        return (right - left) / (2 * count);
    }

    private double step() {
        return count == 1 ? right - left : (right - left - 2 * inset()) / (count - 1);
    }

    // The ends of the axis stay clear of the plot's edges, where JFreeChart would clip dots and strokes.
    private Range padded(double height) {
        var range = format.isTile() ? history.ownRange() : history.range();
        var words = !history.isLine() && range.getLowerBound() < 0 && !format.isTile();
        var above = 0.45 * em;
        var below = words ? 1.6 * em : (history.isLine() ? 0.45 : 0.15) * em;
        var unit = range.getLength() / Math.max(height - above - below, 1);
        return new Range(range.getLowerBound() - below * unit, range.getUpperBound() + above * unit);
    }
}
