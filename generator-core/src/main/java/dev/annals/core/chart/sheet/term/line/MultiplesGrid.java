package dev.annals.core.chart.sheet.term.line;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LineBreaks;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Ink;
import dev.annals.core.chart.theme.TextStyle;
import dev.annals.core.chart.theme.TextStyle.Weight;
import dev.annals.core.view.chart.ChartView.Point;
import dev.annals.core.view.chart.ChartView.Tick;
import dev.annals.core.view.chart.SmallMultiples;
import dev.annals.core.view.chart.SmallMultiples.Panel;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Where the panels stand: up to four beside each other, as the width allows, in rows that are equally full. */
final class MultiplesGrid {

    private static final double LEAST_WIDTH = 12.5;
    private static final int MOST_COLUMNS = 4;
    private static final double WIDEST_FIGURE = 0.4;

    private final SmallMultiples view;
    private final Format format;
    private final Faces faces;
    private final double em;
    private final int columns;
    private final double left;
    private final double width;
    private final double figures;
    private final double foot;
    private final List<Double> tops = new ArrayList<>();
    private final List<Double> heads = new ArrayList<>();

    MultiplesGrid(SmallMultiples view, Format format, Faces faces) {
        this.view = view;
        this.format = format;
        this.faces = faces;
        this.em = format.em();
        var most = (int) Math.max(1, Math.min(MOST_COLUMNS, format.width() / (LEAST_WIDTH * em)));
        var rows = (view.panels().size() + most - 1) / most;
        this.columns = (view.panels().size() + rows - 1) / rows;
        this.left = Math.ceil(ticks());
        this.width = Math.floor((format.width() - left - (columns - 1) * gap()) / columns);
        this.figures = figures();
        this.foot = foot();
        var top = view.axis().unit().isEmpty() ? Math.ceil(0.4 * em) : Math.ceil(1.8 * em);
        for (var row = 0; row < rows; row++) {
            tops.add(top);
            heads.add(head(row));
            top += Math.ceil(heads.get(row) + plotHeight() + foot + 1.1 * em);
        }
    }

    Format format() {
        return format;
    }

    Faces faces() {
        return faces;
    }

    double height() {
        var last = tops.size() - 1;
        return Math.ceil(tops.get(last) + heads.get(last) + plotHeight() + foot);
    }

    /** The style of the label of a panel. */
    TextStyle label() {
        return new TextStyle(em, Weight.BOLD, Ink.INK);
    }

    /** The style of its last figure. */
    TextStyle figure() {
        return new TextStyle(1.1 * em, Weight.BOLD, Ink.ACCENT);
    }

    /** Whether a panel is the first of its row, where the scale is written. */
    boolean isFirst(int panel) {
        return panel % columns == 0;
    }

    /** All of a panel, from its label to its periods. */
    Rectangle2D place(int panel) {
        var row = panel / columns;
        return new Rectangle2D.Double(x(panel), tops.get(row), width, heads.get(row) + plotHeight() + foot);
    }

    /** The plot of a panel, in whole canvas units; right of it its last figure stands. */
    Rectangle plot(int panel) {
        var row = panel / columns;
        var right = x(panel) + width - figures - 0.7 * em;
        return new Rectangle(
                (int) Math.round(x(panel)),
                (int) Math.round(tops.get(row) + heads.get(row)),
                (int) Math.max(Math.floor(right - x(panel)), 1),
                (int) Math.floor(plotHeight()));
    }

    /** The label of a panel, the top of its box at 0. */
    Label label(Panel panel) {
        return new Label(lines(panel.label(), label(), width), 0, 0, Anchor.START, label()).atTop(0);
    }

    /** The last figure of a panel, broken into lines. */
    List<String> figure(Point point) {
        var narrowest = new LineBreaks(faces, figure()).narrowest(point.words());
        var most = Math.max(WIDEST_FIGURE * width, Math.min(narrowest, 0.6 * width));
        return lines(point.words(), figure(), most);
    }

    /** One of two periods at the foot of a panel, the top of its box at 0. */
    Label period(String label, Anchor anchor) {
        return new Label(lines(label, format.quiet(), half()), 0, 0, anchor, format.quiet()).atTop(0);
    }

    /** The only period at the foot of a panel. */
    Label onlyPeriod(String label) {
        return new Label(lines(label, format.quiet(), width), 0, 0, Anchor.START, format.quiet()).atTop(0);
    }

    /** Whether two periods have room beside each other. */
    boolean fitBoth(String first, String last) {
        var breaks = new LineBreaks(faces, format.quiet());
        return Math.max(breaks.narrowest(first), breaks.narrowest(last)) <= half();
    }

    private double half() {
        return (width - figures - 1.5 * em) / 2;
    }

    private double x(int panel) {
        return left + panel % columns * (width + gap());
    }

    private double gap() {
        return 1.6 * em;
    }

    private double plotHeight() {
        return Math.floor(5.2 * em);
    }

    private double head(int row) {
        var last = Math.min((row + 1) * columns, view.panels().size());
        return Math.ceil(0.5 * em
                + view.panels().subList(row * columns, last).stream()
                        .mapToDouble(panel -> label(panel).box(faces).getHeight())
                        .max()
                        .orElse(0));
    }

    private double foot() {
        return 0.35 * em
                + view.panels().stream()
                        .flatMap(panel -> panel.points().stream())
                        .map(Point::label)
                        .distinct()
                        .mapToDouble(label -> Math.max(
                                period(label, Anchor.START).box(faces).getHeight(),
                                onlyPeriod(label).box(faces).getHeight()))
                        .max()
                        .orElse(0);
    }

    private double ticks() {
        return 0.6 * em
                + view.axis().ticks().stream()
                        .map(Tick::words)
                        .mapToDouble(words -> faces.width(words, format.quiet()))
                        .max()
                        .orElse(0);
    }

    private double figures() {
        return view.panels().stream()
                .flatMap(panel -> new Observed(panel.points()).last().stream().map(panel.points()::get))
                .flatMap(point -> figure(point).stream())
                .mapToDouble(line -> faces.width(line, figure()))
                .max()
                .orElse(0);
    }

    private List<String> lines(String text, TextStyle style, double most) {
        return new LineBreaks(faces, style).lines(text, most);
    }
}
