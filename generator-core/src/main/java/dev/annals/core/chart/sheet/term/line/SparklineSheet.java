package dev.annals.core.chart.sheet.term.line;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LineBreaks;
import dev.annals.core.chart.plot.Artwork;
import dev.annals.core.chart.plot.Field;
import dev.annals.core.chart.shape.Figure;
import dev.annals.core.chart.shape.Piece;
import dev.annals.core.chart.sheet.Sheet;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Ink;
import dev.annals.core.view.chart.ChartView.Point;
import dev.annals.core.view.chart.Sparkline;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.data.Range;

/**
 * A bare line with a dot at its last figure, whose words stand beside it unless the canvas is no higher than a line of
 * text. One title tells all figures: many such lines stand on a page.
 */
final class SparklineSheet {

    private static final double LOW_CANVAS = 2.5;
    private static final double WIDEST_WORDS = 0.45;

    private final Observed observed;
    private final Format format;
    private final Faces faces;
    private final double em;
    private final Optional<Label> words;
    private final Field field;

    SparklineSheet(Sparkline view, Format format, Faces faces) {
        this.observed = new Observed(view.points());
        this.format = format;
        this.faces = faces;
        this.em = format.em();
        this.words = words();
        var right = format.width() - words.map(label -> width(label) + 0.5 * em).orElse(0.0) - radius();
        var area = new Rectangle(
                (int) Math.ceil(radius()), 0, (int) Math.max(Math.floor(right - Math.ceil(radius())), 1), (int)
                        Math.floor(format.height()));
        this.field = Field.upright(area, view.points().size(), 0, range(area.height), List.of());
    }

    Sheet sheet() {
        var labels = words.map(this::placed).stream().toList();
        return new Sheet(artwork(), labels);
    }

    private double radius() {
        return 0.26 * em;
    }

    private double width(Label label) {
        return label.box(faces).getWidth();
    }

    // The reason, where there is no figure at all; else what a line in a table says in another column.
    private Optional<Label> words() {
        if (observed.last().isEmpty()) {
            var reason = observed.points().get(observed.points().size() - 1).words();
            var lines = new LineBreaks(faces, format.small()).lines(reason, format.width());
            return Optional.of(new Label(lines, 0, 0, Anchor.START, format.small()));
        }
        if (format.height() < LOW_CANVAS * em) {
            return Optional.empty();
        }
        var text = observed.points().get(observed.last().get()).words();
        var lines = new LineBreaks(faces, format.figure()).lines(text, WIDEST_WORDS * format.width());
        return Optional.of(new Label(lines, 0, 0, Anchor.START, format.figure()));
    }

    private Label placed(Label label) {
        var x = observed.last().map(last -> field.category(last) + radius() + 0.5 * em);
        var y = observed.last().map(last -> y(last)).orElse(format.height() / 2);
        var wanted = label.moved(x.orElse(0.0), 0).centredOn(y);
        var box = wanted.box(faces);
        var dy = Math.max(-box.getMinY(), Math.min(0, format.height() - box.getMaxY()));
        return wanted.moved(0, dy);
    }

    // The dot stays inside at the highest and the lowest figure.
    private Range range(double height) {
        var own = observed.numbers().summaryStatistics();
        if (own.getCount() == 0) {
            return new Range(0, 1);
        }
        if (!Double.isFinite(own.getMin()) || !Double.isFinite(own.getMax())) {
            throw new IllegalArgumentException("no scale from " + own.getMin() + " to " + own.getMax());
        }
        var length = own.getMax() > own.getMin() ? own.getMax() - own.getMin() : 1;
        var middle = (own.getMin() + own.getMax()) / 2;
        var pad = length * 1.2 * radius() / Math.max(height - 2.4 * radius(), 1);
        return new Range(middle - length / 2 - pad, middle + length / 2 + pad);
    }

    private List<Artwork> artwork() {
        if (observed.last().isEmpty()) {
            return List.of();
        }
        var told = observed.points().stream()
                .map(point -> point.label() + ": " + point.words())
                .collect(Collectors.joining("; "));
        int last = observed.last().get();
        var pieces = new ArrayList<Piece>();
        pieces.add(Piece.stroked(path(), Ink.SOFT, 0.13 * em));
        lone().forEach(at -> pieces.add(Piece.filled(circle(at, 0.6 * radius()), Ink.SOFT)));
        pieces.addAll(dot(last));
        return List.of(Figure.of(told, field.area(), pieces));
    }

    // Figures between two missing ones, which no line leads to.
    private IntStream lone() {
        return IntStream.range(0, observed.points().size())
                .filter(at -> observed.value(at).isPresent() && !observed.isLast(at))
                .filter(at -> observed.value(at - 1).isEmpty()
                        && observed.value(at + 1).isEmpty());
    }

    private Ellipse2D circle(int at, double radius) {
        return new Ellipse2D.Double(field.category(at) - radius, y(at) - radius, 2 * radius, 2 * radius);
    }

    private List<Piece> dot(int at) {
        var circle = circle(at, radius());
        Point point = observed.points().get(at);
        return point.provisional()
                ? List.of(Piece.filled(circle, Ink.CARD), Piece.stroked(circle, Ink.ACCENT, 0.13 * em))
                : List.of(Piece.filled(circle, Ink.ACCENT));
    }

    private double y(int at) {
        return field.value(observed.value(at).orElse(0.0));
    }

    private Path2D path() {
        var path = new Path2D.Double();
        for (var at = 0; at < observed.points().size(); at++) {
            if (observed.value(at).isPresent()) {
                var x = field.category(at);
                if (observed.value(at - 1).isPresent()) {
                    path.lineTo(x, y(at));
                } else {
                    path.moveTo(x, y(at));
                }
            }
        }
        return path;
    }
}
