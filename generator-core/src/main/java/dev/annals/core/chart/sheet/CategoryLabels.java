package dev.annals.core.chart.sheet;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LineBreaks;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The row of category labels: all of them, broken into lines, where they fit; else every second, third, … counted
 * from the last, which is always written.
 */
public final class CategoryLabels {

    private static final int MOST_LINES = 4;

    private final List<String> labels;
    private final Format format;
    private final Faces faces;
    private final LineBreaks breaks;

    /**
     * A row.
     *
     * @param labels from the left
     * @param format the canvas
     * @param faces what they are measured with
     */
    public CategoryLabels(List<String> labels, Format format, Faces faces) {
        this.labels = labels;
        this.format = format;
        this.faces = faces;
        this.breaks = new LineBreaks(faces, format.quiet());
    }

    /**
     * The labels with the top of their row at 0.
     *
     * @param middle canvas position of a category's middle
     * @param step from one middle to the next, in canvas units
     */
    public List<Label> row(IntToDoubleFunction middle, double step) {
        var count = labels.size();
        if (format.isTile()) {
            return ends(middle);
        }
        for (var every = 1; every < count; every++) {
            if (fits(every, middle, step)) {
                var even = every;
                var reaching = IntStream.rangeClosed(every, every + every / 2)
                        .filter(wider -> (count - 1) % wider == 0)
                        .filter(wider -> fits(wider, middle, step))
                        .findFirst()
                        .orElse(even);
                return row(reaching, middle, step);
            }
        }
        return List.of(label(count - 1, middle, format.width() - format.em()));
    }

    private List<Label> ends(IntToDoubleFunction middle) {
        var last = labels.size() - 1;
        var half = format.width() / 2 - format.em();
        var end = label(last, middle, last == 0 ? format.width() : half);
        if (last == 0) {
            return List.of(end);
        }
        var first = label(0, middle, half);
        var apart =
                first.box(faces).getMaxX() + format.em() / 2 <= end.box(faces).getMinX();
        return apart && oneLine(first) && oneLine(end) ? List.of(first, end) : List.of(cut(end));
    }

    private static boolean oneLine(Label label) {
        return label.lines().size() == 1;
    }

    // A tile has one line for its categories; the whole label is in the mark's title.
    private Label cut(Label label) {
        var text = String.join("", label.lines());
        var whole = Label.of(text, label.x(), label.baseline(), label.anchor(), label.style());
        while (whole.box(faces).getWidth() > format.width() && text.length() > 1) {
            text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
            whole = Label.of(text, label.x(), label.baseline(), label.anchor(), label.style());
        }
        return whole.between(0, format.width(), faces);
    }

    private boolean fits(int every, IntToDoubleFunction middle, double step) {
        var width = every * step - format.em() * 0.8;
        for (var at : shown(every)) {
            if (breaks.narrowest(labels.get(at)) > width) {
                return false;
            }
        }
        var row = row(every, middle, step);
        for (var at = 1; at < row.size(); at++) {
            var before = row.get(at - 1).box(faces).getMaxX();
            if (before + 0.4 * format.em() > row.get(at).box(faces).getMinX()) {
                return false;
            }
        }
        return row.stream().allMatch(label -> label.lines().size() <= MOST_LINES);
    }

    private List<Label> row(int every, IntToDoubleFunction middle, double step) {
        var row = new ArrayList<Label>();
        for (var at : shown(every)) {
            row.add(label(at, middle, every * step - 0.8 * format.em()));
        }
        return row;
    }

    private List<Integer> shown(int every) {
        var count = labels.size();
        return IntStream.range(0, count)
                .filter(at -> (count - 1 - at) % every == 0)
                .boxed()
                .toList();
    }

    private Label label(int at, IntToDoubleFunction middle, double width) {
        var lines = breaks.lines(labels.get(at), width);
        return new Label(lines, middle.applyAsDouble(at), 0, Anchor.MIDDLE, format.quiet())
                .atTop(0)
                .between(0, format.width(), faces);
    }
}
