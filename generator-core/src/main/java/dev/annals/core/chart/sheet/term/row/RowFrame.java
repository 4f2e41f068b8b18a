package dev.annals.core.chart.sheet.term.row;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Rows below each other. Where there is room a label stands left of its bar, figure and status right of it; on a
 * narrow canvas the words stand above the bar, which then has the whole width.
 */
final class RowFrame {

    private static final double NARROW = 40;

    private final List<RowWords> rows;
    private final Format format;
    private final Faces faces;
    private final double em;
    private final double figures;
    private final double statuses;
    private final double labels;
    private final List<Slot> slots = new ArrayList<>();

    /**
     * Rows.
     *
     * @param rows what is written in each
     * @param head the height above them in canvas units
     * @param format the canvas; its height is not looked at
     * @param faces what words are measured with
     */
    RowFrame(List<RowWords> rows, double head, Format format, Faces faces) {
        this.rows = List.copyOf(rows);
        this.format = format;
        this.faces = faces;
        this.em = format.em();
        this.figures = widest(RowWords::figure, (isNarrow() ? 0.24 : 0.16) * format.width());
        this.statuses = widest(RowWords::status, (isNarrow() ? 0.3 : 0.2) * format.width());
        this.labels = isNarrow() ? format.width() - beside() : widest(RowWords::label, 0.34 * format.width());
        var top = head;
        for (var row : this.rows) {
            var slot = slot(row, top);
            slots.add(slot);
            top = slot.bottom();
        }
    }

    /** One row's place: its words lie from top to its bar or, where there is room, beside it. */
    private record Slot(double top, double middle, double bottom) {}

    /** Thickness of a bar in canvas units. */
    static double bar(double em) {
        return 0.9 * em;
    }

    private boolean isNarrow() {
        return format.width() < NARROW * em;
    }

    /** The lower end of the last row in canvas units. */
    double bottom() {
        return slots.get(slots.size() - 1).bottom();
    }

    /** Where bars may stand, in whole canvas units; half a bar of room is left at both sides. */
    Rectangle plot() {
        var left = isNarrow() ? 0.6 * em : labels + 1.4 * em;
        var right = isNarrow() ? format.width() - 0.6 * em : format.width() - beside() - 0.6 * em;
        var top = slots.get(0).top();
        return new Rectangle(
                (int) Math.ceil(left), (int) Math.round(top), (int) Math.floor(right - Math.ceil(left)), (int)
                        Math.max(Math.round(bottom() - top), 1));
    }

    /** Canvas height of the middle of a row's bar. */
    double middle(int row) {
        return slots.get(row).middle();
    }

    /** A line through all rows at a place, in pieces where words would be in its way. */
    List<Line2D> uprights(double x) {
        if (!isNarrow()) {
            return List.of(new Line2D.Double(x, slots.get(0).top(), x, bottom()));
        }
        var reach = bar(em) / 2 + 0.25 * em;
        return slots.stream()
                .<Line2D>map(slot -> new Line2D.Double(x, slot.middle() - reach, x, slot.middle() + reach))
                .toList();
    }

    /** Lines between the rows. */
    List<Line2D> rules() {
        return slots.stream()
                .skip(1)
                .<Line2D>map(slot -> new Line2D.Double(0, slot.top(), format.width(), slot.top()))
                .toList();
    }

    /** The words of all rows. */
    List<Label> words() {
        var words = new ArrayList<Label>();
        for (var at = 0; at < rows.size(); at++) {
            var slot = slots.get(at);
            var row = rows.get(at);
            place(words, label(row), slot);
            place(words, figure(row), slot);
            place(words, status(row), slot);
        }
        return words;
    }

    private Label label(RowWords row) {
        return row.label().label(0, labels, Anchor.START, faces);
    }

    private Label status(RowWords row) {
        return isNarrow()
                ? row.status().label(format.width(), statuses, Anchor.END, faces)
                : row.status().label(format.width() - statuses, statuses, Anchor.START, faces);
    }

    private void place(List<Label> words, Label label, Slot slot) {
        if (!label.lines().equals(List.of(""))) {
            words.add(isNarrow() ? label.moved(0, slot.top() + 0.5 * em) : label.centredOn(slot.middle()));
        }
    }

    private Slot slot(RowWords row, double top) {
        var words = Math.max(height(label(row)), Math.max(height(status(row)), height(figure(row))));
        if (isNarrow()) {
            var middle = top + 0.5 * em + words + 0.4 * em + bar(em) / 2;
            return new Slot(top, middle, middle + bar(em) / 2 + 0.55 * em);
        }
        var height = Math.max(words, bar(em)) + 0.8 * em;
        return new Slot(top, top + height / 2, top + height);
    }

    private Label figure(RowWords row) {
        var right = format.width() - (statuses > 0 ? statuses + gap() : 0);
        return row.figure().label(right, figures, Anchor.END, faces);
    }

    private double height(Label label) {
        return label.box(faces).getHeight();
    }

    private double beside() {
        return (figures > 0 ? figures + gap() : 0) + (statuses > 0 ? statuses + gap() : 0);
    }

    private double gap() {
        return 0.9 * em;
    }

    // A column is as wide as its longest line, so that it ends where its words end.
    private double widest(Function<RowWords, Words> column, double most) {
        return rows.stream()
                .map(column)
                .mapToDouble(words ->
                        words.label(0, most, Anchor.START, faces).box(faces).getWidth())
                .max()
                .orElse(0);
    }
}
