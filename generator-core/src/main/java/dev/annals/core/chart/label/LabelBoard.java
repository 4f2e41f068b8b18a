package dev.annals.core.chart.label;

import dev.annals.core.chart.theme.Faces;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A canvas on which labels are placed one after the other, the most important first. No label leaves the canvas,
 * touches another one, a kept-clear area or a kept-clear stroke.
 */
public final class LabelBoard {

    // A hair, so that labels that exactly fill the canvas are not refused for rounding.
    private static final double HAIR = 0.01;

    private final Rectangle2D canvas;
    private final Faces faces;
    private final double gap;
    private final List<Rectangle2D.Double> taken = new ArrayList<>();
    private final List<Line2D> strokes = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    /**
     * An empty board.
     *
     * @param canvas where labels may stand
     * @param faces what they are measured with
     * @param gap the least distance between two labels beside each other, in canvas units; a sixth of it between lines
     */
    public LabelBoard(Rectangle2D canvas, Faces faces, double gap) {
        this.canvas = canvas;
        this.faces = faces;
        this.gap = gap;
    }

    /** Keeps an area free of labels. */
    public void keepClear(Rectangle2D area) {
        taken.add(new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight()));
    }

    /** Keeps a stroke free of labels. */
    public void keepClear(Line2D stroke) {
        strokes.add(stroke);
    }

    /** Writes the first label that finds its place free; says whether there was one. */
    public boolean write(List<Label> choices) {
        for (var label : choices) {
            if (write(label)) {
                return true;
            }
        }
        return false;
    }

    /** Writes the label if its place is free; says whether it was. */
    public boolean write(Label label) {
        var box = label.box(faces);
        if (!isFree(box)) {
            return false;
        }
        taken.add(box);
        labels.add(label);
        return true;
    }

    /** Whether the label could be written. */
    public boolean isFree(Label label) {
        return isFree(label.box(faces));
    }

    private boolean isFree(Rectangle2D.Double box) {
        if (!holds(box)) {
            return false;
        }
        var spaced = spaced(box);
        for (var at = 0; at < taken.size(); at++) {
            if (meet(spaced, taken.get(at))) {
                return false;
            }
        }
        for (var at = 0; at < strokes.size(); at++) {
            if (strokes.get(at).intersects(box)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a box with a gap around it covers some of an area; AWT asks a dozen questions for it. */
    private static boolean meet(Rectangle2D.Double box, Rectangle2D.Double area) {
        return area.width > 0
                && area.height > 0
                && box.x + box.width > area.x
                && box.y + box.height > area.y
                && box.x < area.x + area.width
                && box.y < area.y + area.height;
    }

    /** What has been written, in order. */
    public List<Label> labels() {
        return List.copyOf(labels);
    }

    private boolean holds(Rectangle2D box) {
        return box.getMinX() >= canvas.getMinX() - HAIR
                && box.getMaxX() <= canvas.getMaxX() + HAIR
                && box.getMinY() >= canvas.getMinY() - HAIR
                && box.getMaxY() <= canvas.getMaxY() + HAIR;
    }

    private Rectangle2D.Double spaced(Rectangle2D.Double box) {
        return new Rectangle2D.Double(box.x - gap, box.y - gap / 6, box.width + 2 * gap, box.height + gap / 3);
    }
}
