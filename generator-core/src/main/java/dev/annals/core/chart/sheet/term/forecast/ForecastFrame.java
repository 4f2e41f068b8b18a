package dev.annals.core.chart.sheet.term.forecast;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LineBreaks;
import dev.annals.core.chart.plot.Field;
import dev.annals.core.chart.sheet.CategoryLabels;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Ink;
import dev.annals.core.chart.theme.TextStyle;
import dev.annals.core.chart.theme.TextStyle.Weight;
import dev.annals.core.view.chart.ChartView.Tick;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.Range;

/** The margins of a course: ticks at the left, words of the last period at the right, periods below. */
final class ForecastFrame {

    private static final double WIDEST_END = 0.32;

    private final Course course;
    private final Format format;
    private final Faces faces;
    private final double em;
    private final int count;
    private final double left;
    private final double right;

    ForecastFrame(Course course, Format format, Faces faces) {
        this.course = course;
        this.format = format;
        this.faces = faces;
        this.em = format.em();
        this.count = course.periods().size();
        this.left = Math.ceil(tickWidth() + 0.7 * em);
        var end = endWords().stream()
                .mapToDouble(words -> words.label(faces).box(faces).getWidth())
                .max();
        this.right = Math.floor(format.width() - (end.isPresent() ? endOffset() + end.getAsDouble() - inset() : 0));
    }

    /** Words of the last period, with their place on the value axis. */
    record End(List<String> lines, double value, TextStyle style) {

        Label label(Faces faces) {
            return new Label(lines, 0, 0, Anchor.START, style).atTop(0);
        }
    }

    Course course() {
        return course;
    }

    Format format() {
        return format;
    }

    Faces faces() {
        return faces;
    }

    /** The periods below the plot, the top of their row at 0. */
    List<Label> periods() {
        return new CategoryLabels(course.periods(), format, faces)
                .row(at -> count == 1 ? (left + right) / 2 : left + inset() + at * step(), step());
    }

    /** Where values stand, above the row of periods. */
    Field field(List<Label> row) {
        var foot = row.stream()
                .mapToDouble(label -> label.box(faces).getMaxY())
                .max()
                .orElse(0);
        var top = Math.round((course.axis().unit().isEmpty() ? 1.5 : 2.6) * em);
        var bottom = Math.floor(format.height() - foot - 0.45 * em);
        var area = new Rectangle((int) left, (int) top, (int) (right - left), (int) Math.max(bottom - top, 11));
        var ticks = course.axis().ticks().stream().map(Tick::value).toList();
        return Field.upright(area, count, inset(), padded(area.height), ticks);
    }

    /** Words of the last period, which stand at the right. */
    List<End> endWords() {
        var ends = new ArrayList<End>();
        course.observed()
                .last()
                .filter(last -> last == count - 1)
                .ifPresent(last -> ends.add(end(
                        course.observed().points().get(last).words(),
                        course.observed().value(last).orElse(0.0),
                        format.figure())));
        course.targets().stream()
                .filter(target -> target.at() == count - 1)
                .forEach(target -> ends.add(end(target.point().words(), target.value(), format.target())));
        course.forecast().stream()
                .filter(reach -> reach.at() == count - 1)
                .map(Course.Reach::interval)
                .forEach(interval ->
                        ends.add(end(interval.words(), (interval.low() + interval.high()) / 2, forecastStyle())));
        return ends;
    }

    /** The style of what a forecast says. */
    TextStyle forecastStyle() {
        return new TextStyle(em, Weight.REGULAR, Ink.ACCENT);
    }

    /** Length of a target's stroke in canvas units. */
    double stroke() {
        return 1.8 * em;
    }

    /** From the middle of the last period to the words beside it. */
    double endOffset() {
        return stroke() / 2 + 0.4 * em;
    }

    private End end(String words, double value, TextStyle style) {
        return new End(new LineBreaks(faces, style).lines(words, WIDEST_END * format.width()), value, style);
    }

    private double tickWidth() {
        return course.axis().ticks().stream()
                .mapToDouble(tick -> faces.width(tick.words(), format.quiet()))
                .max()
                .orElse(0);
    }

    private double inset() {
        return 1.4 * em;
    }

    private double step() {
        return count == 1 ? right - left : (right - left - 2 * inset()) / (count - 1);
    }

    private Range padded(double height) {
        var range = course.range();
        var pad = 0.45 * em * range.getLength() / Math.max(height - 0.9 * em, 1);
        return new Range(range.getLowerBound() - pad, range.getUpperBound() + pad);
    }
}
