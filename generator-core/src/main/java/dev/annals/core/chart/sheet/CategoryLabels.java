package dev.annals.core.chart.sheet;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LineBreaks;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

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
            var fitting = fitting(every, middle, step);
            if (!fitting.isEmpty()) {
                return reaching(every, fitting, middle, step);
            }
        }
        return List.of(label(count - 1, middle, format.width() - format.em()));
    }

    /** A row that has the first category, too, if it need not be much wider spaced than the one that fits. */
    private List<Label> reaching(int every, List<Label> fitting, IntToDoubleFunction middle, double step) {
        for (var wider = every; wider <= every + every / 2; wider++) {
            if ((labels.size() - 1) % wider == 0) {
                var reaching = wider == every ? fitting : fitting(wider, middle, step);
                if (!reaching.isEmpty()) {
                    return reaching;
                }
            }
        }
        return fitting;
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

    /** Every second, third, … label, the last one among them; none when one does not fit. */
    private List<Label> fitting(int every, IntToDoubleFunction middle, double step) {
        var width = every * step - format.em() * 0.8;
        var row = new ArrayList<Label>();
        for (var at = (labels.size() - 1) % every; at < labels.size(); at += every) {
            if (!breaks.fit(labels.get(at), width)) {
                return List.of();
            }
            var label = label(at, middle, width);
            if (label.lines().size() > MOST_LINES || !row.isEmpty() && touch(row.get(row.size() - 1), label)) {
                return List.of();
            }
            row.add(label);
        }
        return row;
    }

    private boolean touch(Label before, Label after) {
        return before.box(faces).getMaxX() + 0.4 * format.em()
                > after.box(faces).getMinX();
    }

    private Label label(int at, IntToDoubleFunction middle, double width) {
        var lines = breaks.lines(labels.get(at), width);
        return new Label(lines, middle.applyAsDouble(at), 0, Anchor.MIDDLE, format.quiet())
                .atTop(0)
                .between(0, format.width(), faces);
    }
}
