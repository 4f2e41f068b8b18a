package dev.annals.core.chart.sheet.term.line;

import dev.annals.core.chart.plot.Mark;
import dev.annals.core.chart.theme.Ink;
import dev.annals.core.view.chart.ChartView.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The points of a line.
 *
 * @param points in time order, at least one
 */
public record Observed(List<Point> points) {

    /** Keeps its own copy. */
    public Observed {
        points = List.copyOf(points);
    }

    /**
     * Neighbours that are missing for the same reason.
     *
     * @param words the reason
     * @param from index of the first of them
     * @param to index of the last
     */
    public record Gap(String words, int from, int to) {}

    /** By point, absent where a figure is missing. */
    public List<Optional<Double>> values() {
        return points.stream().map(Point::value).toList();
    }

    /** The figures that there are. */
    public DoubleStream numbers() {
        return points.stream().flatMap(point -> point.value().stream()).mapToDouble(Double::doubleValue);
    }

    /** The figure at an index; absent where it is missing or where there is no such point. */
    public Optional<Double> value(int at) {
        return at >= 0 && at < points.size() ? points.get(at).value() : Optional.empty();
    }

    /** Index of the first figure; absent where all are missing. */
    public Optional<Integer> first() {
        return IntStream.range(0, points.size())
                .filter(at -> value(at).isPresent())
                .boxed()
                .findFirst();
    }

    /** Index of the last figure; absent where all are missing. */
    public Optional<Integer> last() {
        return IntStream.range(0, points.size())
                .filter(at -> value(at).isPresent())
                .boxed()
                .reduce((before, after) -> after);
    }

    /** Whether the last figure stands at an index. */
    public boolean isLast(int at) {
        return last().filter(last -> last == at).isPresent();
    }

    /** Where figures are missing. */
    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        for (var at = 0; at < points.size(); at++) {
            if (value(at).isEmpty()) {
                var words = points.get(at).words();
                var before = gaps.isEmpty() ? null : gaps.get(gaps.size() - 1);
                if (before != null && before.to() == at - 1 && before.words().equals(words)) {
                    gaps.set(gaps.size() - 1, new Gap(words, before.from(), at));
                } else {
                    gaps.add(new Gap(words, at, at));
                }
            }
        }
        return gaps;
    }

    /** What a reader is told at each point. */
    public List<Mark> marks() {
        return points.stream()
                .map(point -> new Mark(
                        point.label() + ": " + point.words(),
                        Ink.ACCENT,
                        point.provisional() ? Mark.Fill.HOLLOW : Mark.Fill.FULL))
                .toList();
    }

    /**
     * The sizes of the dots in canvas units: the last the largest, those without a neighbour or provisional a little
     * smaller.
     *
     * @param last radius of the last figure's
     * @param other radius of the others
     */
    public List<Double> radii(double last, double other) {
        return IntStream.range(0, points.size())
                .mapToObj(at -> isLast(at) ? last : stands(at) ? 0.7 * last : other)
                .toList();
    }

    // A dot that must be seen, since no line leads to it or since it is hollow.
    private boolean stands(int at) {
        var alone = value(at - 1).isEmpty() && value(at + 1).isEmpty();
        return alone || points.get(at).provisional();
    }

    /** Whether a point lies below the line between its neighbours, so that its words stand better below it. */
    public boolean isValley(int at) {
        double here = value(at).orElse(0.0);
        var before = value(at - 1).orElse(here);
        var after = value(at + 1).orElse(here);
        return here < (before + after) / 2 && here <= Math.max(before, after);
    }
}
