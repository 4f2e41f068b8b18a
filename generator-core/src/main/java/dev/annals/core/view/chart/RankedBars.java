package dev.annals.core.view.chart;

import java.util.List;
import java.util.Optional;

/**
 * Bodies in the order of their rank as horizontal bars; those without a figure stand at the end with the reason.
 *
 * @param bars the bodies, 1 to 40, the first in front
 * @param reference a value to compare with, such as the mean or the target of all
 * @param axis the value axis; contains 0
 */
public record RankedBars(String title, String description, List<Ranked> bars, Optional<TargetMark> reference, Axis axis)
        implements ChartView {

    /** Keeps its own copy. */
    public RankedBars {
        bars = List.copyOf(bars);
    }

    /**
     * A body.
     *
     * @param place its rank in words, such as 1; empty where it has none
     * @param point its value, labelled with its name
     * @param highlighted whether it is the body the page is about
     */
    public record Ranked(String place, Point point, boolean highlighted) {}
}
