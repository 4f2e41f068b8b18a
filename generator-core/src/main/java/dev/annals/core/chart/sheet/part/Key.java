package dev.annals.core.chart.sheet.part;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LineBreaks;
import dev.annals.core.chart.plot.Artwork;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Ink;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What the colours of a chart stand for: swatches with words, in the order of the marks, on as few lines as hold them. */
public final class Key {

    private final List<Entry> entries;
    private final Format format;
    private final Faces faces;
    private final List<Label> labels = new ArrayList<>();
    private final List<Swatch> swatches = new ArrayList<>();
    private double bottom;

    /**
     * An entry.
     *
     * @param words what the colour stands for
     * @param ink the colour
     * @param form the form of the marks
     */
    public record Entry(String words, Ink ink, Form form) {}

    /** The form of a swatch. */
    public enum Form {
        /** For bars. */
        SQUARE,
        /** For dots, large. */
        DOT,
        /** For dots, small. */
        SMALL_DOT
    }

    private record Swatch(Shape shape, Ink ink) {}

    /** Of these entries, from the upper left corner of the canvas; empty on a tile. */
    public Key(List<Entry> entries, Format format, Faces faces) {
        this.entries = format.isTile() ? List.of() : List.copyOf(entries);
        this.format = format;
        this.faces = faces;
        place();
    }

    /** The height it takes, with a gap below it, in canvas units; 0 where it is empty. */
    public double height() {
        return entries.isEmpty() ? 0 : bottom + 0.7 * format.em();
    }

    /** Its words. */
    public List<Label> labels() {
        return List.copyOf(labels);
    }

    /** Its swatches. */
    public Artwork swatches() {
        return canvas -> swatches.forEach(swatch -> {
            canvas.setPaint(swatch.ink.colour());
            canvas.fill(swatch.shape);
        });
    }

    private void place() {
        var em = format.em();
        var style = format.target();
        var breaks = new LineBreaks(faces, style);
        var x = 0.0;
        var top = 0.0;
        for (var entry : entries) {
            var natural = 1.1 * em + faces.width(entry.words, style);
            if (x > 0 && x + natural > format.width()) {
                x = 0;
                top = bottom + 0.45 * em;
            }
            var lines = breaks.lines(entry.words, format.width() - 1.1 * em);
            var label = new Label(lines, x + 1.1 * em, 0, Anchor.START, style).atTop(top);
            labels.add(label);
            swatches.add(swatch(entry, x, top));
            bottom = Math.max(bottom, label.box(faces).getMaxY());
            x = label.box(faces).getMaxX() + 1.5 * em;
        }
    }

    private Swatch swatch(Entry entry, double x, double top) {
        var em = format.em();
        var middle = top + em / 2;
        var size = switch (entry.form) {
            case SQUARE -> 0.75 * em;
            case DOT -> 0.68 * em;
            case SMALL_DOT -> 0.48 * em;
        };
        var left = x + (0.75 * em - size) / 2;
        Shape shape = entry.form == Form.SQUARE
                ? new Rectangle2D.Double(left, middle - size / 2, size, size)
                : new Ellipse2D.Double(left, middle - size / 2, size, size);
        return new Swatch(shape, entry.ink);
    }
}
