package dev.annals.core.chart.label;

import dev.annals.core.chart.theme.Faces;
import java.util.ArrayList;
import java.util.List;

/** Labels one below the other, each as near to where it belongs as the others allow, never in another order. */
public final class LabelColumn {

    private static final double GAP = 1;
    private static final int ROUNDS = 40;

    private final Faces faces;
    private final double top;
    private final double bottom;

    /**
     * A column.
     *
     * @param faces what the labels are measured with
     * @param top its upper end in canvas units
     * @param bottom its lower end in canvas units
     */
    public LabelColumn(Faces faces, double top, double bottom) {
        this.faces = faces;
        this.top = top;
        this.bottom = bottom;
    }

    /** The labels, given from the top, moved up or down so that none overlaps its neighbour. */
    public List<Label> spread(List<Label> wanted) {
        var labels = new ArrayList<>(wanted);
        for (var round = 0; round < ROUNDS; round++) {
            for (var at = 1; at < labels.size(); at++) {
                var overlap = overlap(labels.get(at - 1), labels.get(at));
                if (overlap > 0) {
                    labels.set(at - 1, labels.get(at - 1).moved(0, -overlap / 2));
                    labels.set(at, labels.get(at).moved(0, overlap / 2));
                }
            }
        }
        return settled(labels);
    }

    private double overlap(Label above, Label below) {
        return above.box(faces).getMaxY() + GAP - below.box(faces).getMinY();
    }

    // Up from the bottom, then down from the top, which wins where there is no room for all.
    private List<Label> settled(List<Label> labels) {
        var limit = bottom;
        for (var at = labels.size() - 1; at >= 0; at--) {
            var label = labels.get(at);
            labels.set(at, label.moved(0, Math.min(0, limit - label.box(faces).getMaxY())));
            limit = labels.get(at).box(faces).getMinY() - GAP;
        }
        limit = top;
        for (var at = 0; at < labels.size(); at++) {
            var label = labels.get(at);
            labels.set(at, label.moved(0, Math.max(0, limit - label.box(faces).getMinY())));
            limit = labels.get(at).box(faces).getMaxY() + GAP;
        }
        return labels;
    }
}
