package dev.annals.core.chart.sheet.comparison;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LabelBoard;
import dev.annals.core.chart.label.LabelColumn;
import dev.annals.core.chart.label.LineBreaks;
import dev.annals.core.chart.plot.Artwork;
import dev.annals.core.chart.plot.Mark;
import dev.annals.core.chart.plot.mark.Ring;
import dev.annals.core.chart.sheet.Sheet;
import dev.annals.core.chart.sheet.part.Strokes;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Ink;
import dev.annals.core.chart.theme.TextStyle;
import dev.annals.core.view.chart.Donut;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A ring with the whole in its middle; name and value of each part beside it, led to it by a line. */
final class DonutSheet {

    private static final double BETWEEN = 0.5;

    private final Donut donut;
    private final Format format;
    private final Faces faces;
    private final double em;
    private final double diameter;
    private final LabelBoard board;
    private final List<Line2D> leaders = new ArrayList<>();

    DonutSheet(Donut donut, Format format, Faces faces) {
        this.donut = donut;
        this.format = format;
        this.faces = faces;
        this.em = format.em();
        this.diameter = diameter();
        this.board = new LabelBoard(format.canvas(), faces, 0.3 * em);
        if (!Double.isFinite(total())) {
            throw new IllegalArgumentException("no whole of " + total());
        }
    }

    double wantedHeight() {
        var tallest = Math.max(heightOf(parts(false)), heightOf(parts(true)));
        return Math.ceil(Math.max(diameter + 2.5 * em, tallest + em));
    }

    Sheet sheet() {
        var square =
                new Rectangle2D.Double(centre() - diameter / 2, (format.height() - diameter) / 2, diameter, diameter);
        whole(square);
        if (!format.isTile()) {
            beside(parts(false), Anchor.END);
            beside(parts(true), Anchor.START);
        }
        var artwork = new ArrayList<Artwork>();
        artwork.add(new Strokes(leaders, Ink.FAINT, 0.07 * em));
        artwork.add(new Ring(square, sections(), 0.12 * em));
        return new Sheet(artwork, board.labels());
    }

    private double centre() {
        return format.isTile() ? diameter / 2 + 1 : format.width() / 2;
    }

    private double diameter() {
        if (format.isTile()) {
            return format.height() - 2;
        }
        var wanted = Math.min(Math.max(0.34 * format.width(), 9 * em), 17 * em);
        var high = format.height() == 0 ? wanted : Math.max(format.height() - 2.5 * em, 4 * em);
        return Math.min(Math.min(wanted, high), 0.5 * format.width());
    }

    private void whole(Rectangle2D square) {
        var inner = (1 - Ring.DEPTH) * diameter;
        if (format.isTile()) {
            var label = new Label(
                    new LineBreaks(faces, format.figure()).lines(donut.whole(), format.width() - diameter - em),
                    square.getMaxX() + 0.7 * em,
                    0,
                    Anchor.START,
                    format.figure());
            board.write(label.centredOn(format.height() / 2));
            return;
        }
        var large = new TextStyle(1.25 * em, TextStyle.Weight.BOLD, Ink.INK);
        for (var style : List.of(large, format.strong(Ink.INK), format.small())) {
            var breaks = new LineBreaks(faces, style);
            var lines = breaks.lines(donut.whole(), 0.82 * inner);
            var label = new Label(lines, centre(), 0, Anchor.MIDDLE, style).centredOn(square.getCenterY());
            var box = label.box(faces);
            var whole = breaks.narrowest(donut.whole()) <= 0.82 * inner;
            if (whole && Math.hypot(box.getWidth(), box.getHeight()) <= inner || style.equals(format.small())) {
                board.write(label);
                return;
            }
        }
    }

    private List<Ring.Part> sections() {
        var sections = new ArrayList<Ring.Part>();
        for (var at = 0; at < donut.parts().size(); at++) {
            var part = donut.parts().get(at);
            var mark = new Mark(part.label() + ": " + part.words(), Ink.series(at), Mark.Fill.of(part.provisional()));
            sections.add(new Ring.Part(mark, size(at)));
        }
        return sections;
    }

    // Parts on the left are read upwards by the clock, so the last one stands on top.
    private List<Integer> parts(boolean right) {
        var parts = new ArrayList<Integer>();
        for (var at = 0; at < donut.parts().size(); at++) {
            if ((turn(at) < 0.5) == right) {
                parts.add(right ? parts.size() : 0, at);
            }
        }
        return parts;
    }

    private void beside(List<Integer> parts, Anchor anchor) {
        var wanted = parts.stream()
                .map(at -> block(at).centredOn(edge(at, 0.7 * em).getY2()))
                .toList();
        var placed = new LabelColumn(faces, 0, format.height()).spread(wanted);
        var side = anchor == Anchor.START ? 1 : -1;
        var x = centre() + side * (diameter / 2 + 1.6 * em);
        for (var at = 0; at < parts.size(); at++) {
            var part = parts.get(at);
            var box = placed.get(at).box(faces);
            var half = BETWEEN * em / 2;
            var name = new Label(nameLines(part), x, 0, anchor, format.target()).atTop(box.getMinY() + half);
            var words = new Label(wordLines(part), x, 0, anchor, wordStyle(part)).atBottom(box.getMaxY() - half);
            if (board.write(name)
                    && board.write(words)
                    && donut.parts().get(part).value().isPresent()) {
                var edge = edge(part, 0.7 * em);
                leaders.add(edge);
                leaders.add(new Line2D.Double(
                        edge.getP2(), new java.awt.geom.Point2D.Double(x - side * 0.4 * em, box.getCenterY())));
            }
        }
    }

    /** Name and value below each other, as high as both. */
    private Label block(int part) {
        var lines = new ArrayList<>(nameLines(part));
        lines.addAll(wordLines(part));
        return new Label(lines, 0, 0, Anchor.START, format.target()).block(BETWEEN * em);
    }

    private double heightOf(List<Integer> parts) {
        return parts.stream()
                .mapToDouble(part -> block(part).box(faces).getHeight() + 0.2 * em)
                .sum();
    }

    private List<String> nameLines(int part) {
        return new LineBreaks(faces, format.target())
                .lines(donut.parts().get(part).label(), sideWidth());
    }

    private List<String> wordLines(int part) {
        return new LineBreaks(faces, wordStyle(part))
                .lines(donut.parts().get(part).words(), sideWidth());
    }

    private TextStyle wordStyle(int part) {
        return donut.parts().get(part).value().isPresent() ? format.strong(Ink.INK) : format.small();
    }

    private double sideWidth() {
        return Math.max((format.width() - diameter) / 2 - 1.7 * em, 3 * em);
    }

    /** A short stroke outwards from the middle of a part's edge. */
    private Line2D edge(int part, double length) {
        var angle = 2 * Math.PI * turn(part);
        var x = Math.sin(angle);
        var y = -Math.cos(angle);
        var inner = diameter / 2 + 0.15 * em;
        var outer = diameter / 2 + length;
        var middle = format.height() / 2;
        return new Line2D.Double(centre() + inner * x, middle + inner * y, centre() + outer * x, middle + outer * y);
    }

    /** The middle of a part as a share of the whole turn, clockwise from the top. */
    private double turn(int part) {
        var before = 0.0;
        for (var at = 0; at < part; at++) {
            before += size(at);
        }
        var total = total();
        return total == 0 ? (part + 0.5) / donut.parts().size() : (before + size(part) / 2) / total;
    }

    private double total() {
        var total = 0.0;
        for (var at = 0; at < donut.parts().size(); at++) {
            total += size(at);
        }
        return total;
    }

    private double size(int part) {
        return Math.max(0, donut.parts().get(part).value().orElse(0.0));
    }
}
