package dev.annals.core.chart.sheet;

import dev.annals.core.view.chart.ChartView.Axis;
import java.util.ArrayList;
import java.util.List;

/** The words of a value axis. */
public final class AxisWords {

    private AxisWords() {}

    /** Its unit and its ticks. */
    public static List<String> of(Axis axis) {
        var words = new ArrayList<String>();
        words.add(axis.unit());
        axis.ticks().forEach(tick -> words.add(tick.words()));
        return words;
    }
}
