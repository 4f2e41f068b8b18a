package dev.annals.core.chart.sheet.part;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LabelBoard;
import dev.annals.core.chart.label.LineBreaks;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Ink;
import dev.annals.core.chart.theme.TextStyle;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * The names of rows at the left edge: as narrow a column as lets each stand on two lines, and never wider than two
 * fifths of the chart; what is longer gets more lines.
 */
public final class NameColumn {

    private static final double ONE_LINE = 0.3;
    private static final double WIDEST = 0.4;
    private static final double NARROWEST = 6;

    private final List<Name> names;
    private final Format format;
    private final Faces faces;
    private final double placeWidth;
    private final List<List<String>> lines;

    /** Of these names, from the top; none is written on a tile. */
    public NameColumn(List<Name> names, Format format, Faces faces) {
        this.names = format.isTile() ? List.of() : List.copyOf(names);
        this.format = format;
        this.faces = faces;
        var places = this.names.stream()
                .mapToDouble(name -> faces.width(name.place(), style(name)))
                .max()
                .orElse(0);
        this.placeWidth = places == 0 ? 0 : places + 0.7 * format.em();
        var wrap = wrap();
        this.lines = this.names.stream()
                .map(name -> breaks(name).lines(name.words(), wrap))
                .toList();
    }

    /** The width of the column in canvas units. */
    public double width() {
        var widest = 0.0;
        for (var at = 0; at < names.size(); at++) {
            widest = Math.max(widest, faces.width(lines.get(at), style(names.get(at))));
        }
        return placeWidth + widest;
    }

    /** The height of a name in canvas units. */
    public double height(int row) {
        return names.isEmpty()
                ? 0
                : (lines.get(row).size() - 1) * format.target().leading() + format.em();
    }

    /** Writes the names, the strong ones first, each with its middle where the function says. */
    public void write(LabelBoard board, IntToDoubleFunction middle) {
        for (var strong : new boolean[] {true, false}) {
            for (var at = 0; at < names.size(); at++) {
                if (names.get(at).strong() == strong) {
                    write(board, at, middle.applyAsDouble(at));
                }
            }
        }
    }

    private void write(LabelBoard board, int row, double y) {
        var name = names.get(row);
        var style = style(name);
        var written = board.write(new Label(lines.get(row), placeWidth, 0, Anchor.START, style).centredOn(y));
        if (written && !name.place().isEmpty()) {
            var right = placeWidth - 0.7 * format.em();
            board.write(Label.of(name.place(), right, 0, Anchor.END, style).centredOn(y));
        }
    }

    private TextStyle style(Name name) {
        return name.strong() ? format.strong(Ink.INK) : format.target();
    }

    private LineBreaks breaks(Name name) {
        return new LineBreaks(faces, style(name));
    }

    private double wrap() {
        var natural = names.stream()
                .mapToDouble(name -> faces.width(name.words(), style(name)))
                .max()
                .orElse(0);
        if (natural <= ONE_LINE * format.width()) {
            return natural + 0.01;
        }
        var widest = Math.max(WIDEST * format.width() - placeWidth, 2 * format.em());
        for (var width = NARROWEST * format.em(); width < widest; width += format.em()) {
            if (fits(width)) {
                return width;
            }
        }
        return widest;
    }

    private boolean fits(double width) {
        return names.stream().allMatch(name -> {
            var breaks = breaks(name);
            return breaks.fit(name.words(), width)
                    && breaks.lines(name.words(), width).size() <= 2;
        });
    }
}
