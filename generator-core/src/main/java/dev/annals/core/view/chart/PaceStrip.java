package dev.annals.core.view.chart;

import java.util.List;

/**
 * How far each plan indicator has come, against the time that has passed. Positions are percent of the way from the
 * base (0) to the target (100); a strip may go beyond either.
 *
 * @param time the share of the term that has passed, worded
 * @param strips the indicators, 1 to 60, in order
 */
public record PaceStrip(String title, String description, TargetMark time, List<Strip> strips) implements ChartView {

    /** Keeps its own copy. */
    public PaceStrip {
        strips = List.copyOf(strips);
    }

    /**
     * An indicator.
     *
     * @param point the share of the way that is done, labelled with the indicator; absent where it is not known
     * @param tone the colour of its grade
     * @param words its grade in words, with its mark
     */
    public record Strip(Point point, Tone tone, String words) {}
}
