package dev.annals.core.chart.sheet.comparison;

import dev.annals.core.chart.label.LineBreaks;
import dev.annals.core.chart.plot.Field;
import dev.annals.core.chart.sheet.part.Scale;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Ink;
import dev.annals.core.chart.theme.TextStyle;
import dev.annals.core.view.chart.ChartView.Point;
import dev.annals.core.view.chart.Pair;
import dev.annals.core.view.chart.Slope;
import java.awt.Rectangle;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jfree.data.Range;

/** The margins of a slope: names and first values at the left, second values at the right, what they are above. */
final class SlopeFrame {

    private static final double WIDEST_NAME = 0.32;
    private static final double WIDEST_WORDS = 0.22;
    private static final double WIDEST_HEAD = 0.3;

    private final Slope slope;
    private final Format format;
    private final Faces faces;
    private final double em;

    SlopeFrame(Slope slope, Format format, Faces faces) {
        this.slope = slope;
        this.format = format;
        this.faces = faces;
        this.em = format.em();
    }

    Format format() {
        return format;
    }

    Faces faces() {
        return faces;
    }

    /** From a scale to the words beside it. */
    double gap() {
        return 0.9 * em;
    }

    double wantedHeight() {
        var pairs = slope.pairs().size();
        var words = slope.pairs().stream()
                .mapToDouble(pair -> (tallest(pair) - 1) * format.target().leading() + 1.65 * em)
                .sum();
        return Math.ceil(head() + Math.max(words, Math.min(Math.max(13, 4 + 2.4 * pairs), 26) * em) + em);
    }

    /** Where values stand: the first ones in category 0, the second ones in category 1. */
    Field field() {
        var inset = 0.5 * em;
        var left = format.isTile() ? inset : nameWidth() + width(Pair::from) + 2 * gap();
        // A unit less, since the plot stands on whole ones.
        var right = Math.max(format.width() - width(Pair::to) - gap() - 1, left + 0.2 * format.width());
        var x = (int) Math.floor(left - inset);
        var width = (int) Math.ceil(right + inset) - x;
        var top = (int) Math.round(head());
        var height = (int) Math.max(Math.floor(format.height()) - top, 11);
        return Field.upright(new Rectangle(x, top, width, height), 2, inset, padded(height), List.of());
    }

    List<String> nameLines(Pair pair) {
        return new LineBreaks(faces, nameStyle(pair)).lines(pair.label(), WIDEST_NAME * format.width());
    }

    List<String> wordLines(Pair pair, Point point) {
        return new LineBreaks(faces, style(pair, point)).lines(words(pair, point), WIDEST_WORDS * format.width());
    }

    /** The words of an end; where neither end has a value, both reasons stand at the first. */
    private static String words(Pair pair, Point point) {
        if (pair.from().value().isPresent() || pair.to().value().isPresent()) {
            return point.words();
        }
        return point == pair.from() ? reasons(pair) : "";
    }

    /** Why an item has no value at all. */
    static String reasons(Pair pair) {
        var from = pair.from().words();
        var to = pair.to().words();
        return from.equals(to) ? from : from + " / " + to;
    }

    List<String> headLines(String words) {
        return new LineBreaks(faces, format.strong(Ink.INK)).lines(words, WIDEST_HEAD * format.width());
    }

    TextStyle nameStyle(Pair pair) {
        return pair.highlighted() ? format.strong(Ink.INK) : format.target();
    }

    TextStyle style(Pair pair, Point point) {
        if (point.value().isEmpty()) {
            return format.small();
        }
        return pair.highlighted() ? format.strong(Ink.ACCENT) : format.value();
    }

    private int tallest(Pair pair) {
        var words = Math.max(
                wordLines(pair, pair.from()).size(), wordLines(pair, pair.to()).size());
        return Math.max(nameLines(pair).size(), words);
    }

    private double head() {
        if (format.isTile()) {
            return 0;
        }
        var lines =
                Math.max(headLines(slope.from()).size(), headLines(slope.to()).size());
        return (0.4 + 1.25 * lines) * em;
    }

    private double nameWidth() {
        return slope.pairs().stream()
                .flatMap(pair -> nameLines(pair).stream().map(line -> faces.width(line, nameStyle(pair))))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private double width(Function<Pair, Point> end) {
        return slope.pairs().stream()
                .flatMap(pair -> wordLines(pair, end.apply(pair)).stream()
                        .map(line -> faces.width(line, style(pair, end.apply(pair)))))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    // The ends of the scale stay clear of the edges, where words of the outermost values stand.
    private Range padded(double height) {
        var points = slope.pairs().stream().flatMap(pair -> Stream.of(pair.from(), pair.to()));
        var scale = Scale.of(slope.axis(), points);
        var pad = Math.min(0.8 * em, height / 4);
        var unit = (scale.high() - scale.low()) / (height - 2 * pad);
        return new Range(scale.low() - pad * unit, scale.high() + pad * unit);
    }
}
