package dev.annals.core.chart.sheet.comparison.group;

import dev.annals.core.chart.plot.Mark;
import dev.annals.core.chart.plot.mark.Span;
import dev.annals.core.chart.theme.Ink;
import dev.annals.core.view.chart.ChartView.Point;
import dev.annals.core.view.chart.GroupedBars;
import dev.annals.core.view.chart.GroupedBars.Arrangement;
import dev.annals.core.view.chart.GroupedBars.Group;
import java.util.ArrayList;
import java.util.List;

/**
 * The bars of one category.
 *
 * @param bars those that have a value, in the order of their series
 * @param missing the series that have none
 */
record Stack(List<Bar> bars, List<Missing> missing) {

    /**
     * A bar.
     *
     * @param series index from 0
     * @param point its figure
     * @param from where it begins on the value axis
     * @param to where it ends
     */
    record Bar(int series, Point point, double from, double to) {

        double middle() {
            return (from + to) / 2;
        }
    }

    /**
     * A figure that is missing.
     *
     * @param series index from 0
     * @param reason why
     */
    record Missing(int series, String reason) {}

    /** The bars of a group: from zero, or on top of each other, what is negative below zero. */
    static Stack of(GroupedBars view, Group group) {
        var bars = new ArrayList<Bar>();
        var missing = new ArrayList<Missing>();
        var above = 0.0;
        var below = 0.0;
        for (var series = 0; series < group.points().size(); series++) {
            var point = group.points().get(series);
            if (point.value().isEmpty()) {
                missing.add(new Missing(series, point.words()));
                continue;
            }
            double value = point.value().get();
            if (view.arrangement() == Arrangement.GROUPED) {
                bars.add(new Bar(series, point, 0, value));
            } else if (value < 0) {
                bars.add(new Bar(series, point, below, below += value));
            } else {
                bars.add(new Bar(series, point, above, above += value));
            }
        }
        return new Stack(bars, missing);
    }

    static List<Stack> of(GroupedBars view) {
        return view.groups().stream().map(group -> of(view, group)).toList();
    }

    /** The highest end of its bars, at least 0. */
    double high() {
        return bars.stream().mapToDouble(Bar::to).reduce(0, Math::max);
    }

    /** The lowest end of its bars, at most 0. */
    double low() {
        return bars.stream().mapToDouble(Bar::to).reduce(0, Math::min);
    }

    /**
     * Its marks.
     *
     * @param group index from 0
     * @param aside from the middle of the category to the middle of the bar of a series, in canvas units
     * @param thickness of a bar
     */
    List<Span> spans(GroupedBars view, int group, Lanes aside, double thickness) {
        var label = view.groups().get(group).label();
        return bars.stream()
                .map(bar -> {
                    var title = (label + " " + view.series().get(bar.series)).strip() + ": " + bar.point.words();
                    var mark = new Mark(title, Ink.series(bar.series), Mark.Fill.of(bar.point.provisional()));
                    return new Span(mark, group, aside.of(bar.series), bar.from, bar.to, thickness);
                })
                .toList();
    }

    /** Where the bars of the series stand in their category. */
    interface Lanes {

        /** From the middle of the category to the middle of the bar, in canvas units. */
        double of(int series);
    }
}
