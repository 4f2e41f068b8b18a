package dev.annals.core.chart.sheet;

import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.plot.Artwork;
import java.util.List;

/**
 * A chart ready to be drawn: first the marks, then the words above them.
 *
 * @param artwork the marks, the hindmost first
 * @param labels the words, none touching another, all on the canvas
 */
public record Sheet(List<Artwork> artwork, List<Label> labels) {

    /** Keeps its own copies. */
    public Sheet {
        artwork = List.copyOf(artwork);
        labels = List.copyOf(labels);
    }
}
