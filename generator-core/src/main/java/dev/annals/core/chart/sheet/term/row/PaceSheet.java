package dev.annals.core.chart.sheet.term.row;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.plot.Artwork;
import dev.annals.core.chart.plot.Field;
import dev.annals.core.chart.shape.Figure;
import dev.annals.core.chart.shape.Piece;
import dev.annals.core.chart.sheet.AxisSpan;
import dev.annals.core.chart.sheet.Sheet;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Ink;
import dev.annals.core.chart.theme.TextStyle;
import dev.annals.core.chart.theme.TextStyle.Weight;
import dev.annals.core.view.chart.ChartView.Axis;
import dev.annals.core.view.chart.ChartView.Point;
import dev.annals.core.view.chart.PaceStrip;
import dev.annals.core.view.chart.PaceStrip.Strip;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.data.Range;

/**
 * A track from 0 to 100 percent for each indicator with a bar on it, and a line through all of them at the time that
 * has passed. The scale grows with what lies beyond its ends up to a limit; what goes further ends in an arrow.
 */
final class PaceSheet {

    private static final double DONE = 100;
    private static final double LOWEST = -25;
    private static final double HIGHEST = 140;

    private final PaceStrip view;
    private final Format format;
    private final double em;
    private final Label time;
    private final double head;
    private final RowFrame frame;
    private final Field field;
    private final Faces faces;
    private final Range range;

    PaceSheet(PaceStrip view, Format format, Faces faces) {
        this.view = view;
        this.format = format;
        this.faces = faces;
        this.em = format.em();
        this.time = new Words(view.time().words(), bold(Ink.INK)).label(0, 0.7 * format.width(), Anchor.MIDDLE, faces);
        this.head = time.box(faces).getHeight() + 0.7 * em;
        this.frame = new RowFrame(view.strips().stream().map(this::words).toList(), head, format, faces);
        this.range = range();
        this.field = Field.lying(frame.plot(), range);
    }

    double height() {
        return Math.ceil(frame.bottom() + 0.2 * em);
    }

    Sheet sheet() {
        var artwork = new ArrayList<Artwork>();
        artwork.add(Figure.untitled(frame.rules().stream()
                .map(rule -> Piece.stroked(rule, Ink.RULE, 0.07 * em))
                .toList()));
        for (var row = 0; row < view.strips().size(); row++) {
            artwork.add(strip(view.strips().get(row), row));
        }
        artwork.add(timeLine());
        var labels = new ArrayList<Label>();
        labels.add(time.moved(x(view.time().value()), 0).between(0, format.width(), faces));
        labels.addAll(frame.words());
        return new Sheet(artwork, labels);
    }

    private TextStyle bold(Ink ink) {
        return new TextStyle(em, Weight.BOLD, ink);
    }

    private RowWords words(Strip strip) {
        var point = strip.point();
        var figure = point.value().isPresent() ? bold(Ink.INK) : format.small();
        return new RowWords(
                new Words(point.label(), format.target()),
                new Words(point.words(), figure),
                new Words(strip.words(), new TextStyle(em, Weight.REGULAR, ToneInks.strong(strip.tone()))));
    }

    private Range range() {
        var values = view.strips().stream()
                .flatMap(strip -> strip.point().value().stream())
                .mapToDouble(Double::doubleValue);
        var all = AxisSpan.of(
                new Axis(0, DONE, List.of(), ""),
                DoubleStream.concat(values, DoubleStream.of(view.time().value())));
        return new Range(Math.max(all.getLowerBound(), LOWEST), Math.min(all.getUpperBound(), HIGHEST));
    }

    private double x(double value) {
        return field.value(range.constrain(value));
    }

    private Figure strip(Strip strip, int row) {
        var pieces = new ArrayList<Piece>();
        pieces.add(Piece.filled(box(x(0), x(DONE), row), Ink.TRACK));
        strip.point().value().ifPresent(value -> pieces.addAll(bar(strip, value, row)));
        pieces.addAll(end(x(DONE), row));
        if (range.getLowerBound() < 0) {
            pieces.addAll(end(x(0), row));
        }
        var told = strip.point().words() + " " + strip.words();
        return Figure.of(strip.point().label() + ": " + told.strip(), pieces);
    }

    private List<Piece> bar(Strip strip, double value, int row) {
        var ink = ToneInks.strong(strip.tone());
        var from = x(0);
        var to = x(value);
        var least = 0.2 * em;
        var box = value < 0 ? box(Math.min(to, from - least), from, row) : box(from, Math.max(to, from + least), row);
        var pieces = new ArrayList<>(solid(box, strip.point(), ink));
        if (!range.contains(value)) {
            var beyond = Math.signum(value) * 0.5 * em;
            pieces.add(Piece.filled(Arrows.pointing(to, beyond, frame.middle(row), RowFrame.bar(em) / 2), ink));
        }
        return pieces;
    }

    private List<Piece> solid(Rectangle2D box, Point point, Ink ink) {
        if (!point.provisional()) {
            return List.of(Piece.filled(box, ink));
        }
        var outline = 0.11 * em;
        var inside = new Rectangle2D.Double(
                box.getX() + outline / 2,
                box.getY() + outline / 2,
                Math.max(box.getWidth() - outline, 0),
                box.getHeight() - outline);
        return List.of(Piece.filled(box, Ink.CARD), Piece.stroked(inside, ink, outline));
    }

    // The wider stroke below sets it off from a bar that goes on.
    private List<Piece> end(double x, int row) {
        var half = RowFrame.bar(em) / 2;
        var middle = frame.middle(row);
        var line = new Line2D.Double(x, middle - half, x, middle + half);
        return List.of(Piece.stroked(line, Ink.CARD, 0.3 * em), Piece.stroked(line, Ink.SOFT, 0.1 * em));
    }

    private Rectangle2D box(double from, double to, int row) {
        var half = RowFrame.bar(em) / 2;
        return new Rectangle2D.Double(from, frame.middle(row) - half, to - from, 2 * half);
    }

    private Figure timeLine() {
        var x = x(view.time().value());
        var pieces = new ArrayList<Piece>();
        frame.uprights(x).forEach(line -> pieces.add(Piece.stroked(line, Ink.CARD, 0.34 * em)));
        frame.uprights(x).forEach(line -> pieces.add(Piece.stroked(line, Ink.INK, 0.14 * em)));
        pieces.add(Piece.stroked(new Line2D.Double(x, head - 0.45 * em, x, head), Ink.INK, 0.14 * em));
        return Figure.of(view.time().words(), pieces);
    }
}
