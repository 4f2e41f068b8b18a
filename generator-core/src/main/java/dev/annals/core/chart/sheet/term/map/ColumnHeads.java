package dev.annals.core.chart.sheet.term.map;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LineBreaks;
import dev.annals.core.chart.sheet.CategoryLabels;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The heads of the columns of a heat map, their feet on one line. Names are all written, in narrow columns one
 * character below the other; of years every second, third, … is enough.
 */
final class ColumnHeads {

    private static final int MOST_LINES = 8;

    private final List<String> heads;
    private final Format format;
    private final Faces faces;
    private final LineBreaks breaks;

    ColumnHeads(List<String> heads, Format format, Faces faces) {
        this.heads = heads;
        this.format = format;
        this.faces = faces;
        this.breaks = new LineBreaks(faces, format.quiet());
    }

    /** The least width of a column, between two limits in canvas units, at which its head needs few lines. */
    double narrowest(double least, double most) {
        var width = least;
        while (width < most && !areYears() && !fit(width)) {
            width += format.em() / 2;
        }
        return Math.min(width, most);
    }

    /** The heads of some columns, the feet of their boxes at 0. */
    List<Label> row(int from, int to, double left, double cell) {
        if (areYears()) {
            var row = new CategoryLabels(heads.subList(from, to), format, faces)
                    .row(at -> left + (at + 0.5) * cell, cell);
            return row.stream().map(label -> label.atBottom(0)).toList();
        }
        return IntStream.range(from, to)
                .mapToObj(at -> new Label(
                                breaks.lines(heads.get(at), cell - gap()),
                                left + (at - from + 0.5) * cell,
                                0,
                                Anchor.MIDDLE,
                                format.quiet())
                        .between(0, format.width(), faces)
                        .atBottom(0))
                .toList();
    }

    /** The height of that row in canvas units. */
    double height(int from, int to, double left, double cell) {
        return row(from, to, left, cell).stream()
                .mapToDouble(label -> label.box(faces).getHeight())
                .max()
                .orElse(0);
    }

    private boolean areYears() {
        return heads.stream().allMatch(head -> !head.isEmpty() && Character.isDigit(head.codePointAt(0)));
    }

    private boolean fit(double width) {
        return heads.stream()
                .allMatch(head -> breaks.narrowest(head) <= width - gap()
                        && breaks.lines(head, width - gap()).size() <= MOST_LINES);
    }

    private double gap() {
        return 0.15 * format.em();
    }
}
