package dev.annals.core.chart.sheet;

import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.plot.ThemedPlot;
import java.util.List;

/**
 * A chart ready to be drawn: first the marks, then the words above them.
 *
 * @param plot the marks
 * @param labels the words, none touching another, all on the canvas
 */
public record Sheet(ThemedPlot plot, List<Label> labels) {

    /** Keeps its own copy. */
    public Sheet {
        labels = List.copyOf(labels);
    }
}
