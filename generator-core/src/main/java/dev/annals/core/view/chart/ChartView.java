package dev.annals.core.view.chart;

import java.util.List;
import java.util.Optional;

/** What a chart shows. Every number comes twice: as a position for drawing and as the words to print. */
public sealed interface ChartView
        permits ChartView.Line,
                ChartView.Bar,
                ChartView.Bullet,
                Donut,
                Dumbbell,
                ForecastLine,
                Gantt,
                GroupedBars,
                HeatMap,
                PaceStrip,
                Pyramid,
                RankedBars,
                Slope,
                SmallMultiples,
                Sparkline,
                Waterfall {

    /** What the chart shows, in one line; it stands outside the drawing. */
    String title();

    /** What the chart shows, in sentences made from the data, for readers who cannot see it. */
    String description();

    /** What a colour says about a figure; on its own it says nothing, a mark or a word stands with it. */
    enum Tone {
        /** As promised, done or on pace. */
        MET,
        /** Nearly. */
        NEARLY,
        /** Missed, behind or overdue. */
        MISSED,
        /** Nothing can be said, or it is not yet time. */
        NONE
    }

    /**
     * One value with its label on the category axis.
     *
     * @param label the period or name below the point
     * @param value the position on the value axis; absent when the figure is missing
     * @param words the value as it is printed beside the mark, or the reason why it is missing
     * @param provisional whether the mark is drawn hollow
     */
    record Point(String label, Optional<Double> value, String words, boolean provisional) {}

    /**
     * A target on the value axis, at one category.
     *
     * @param label the label of the category it stands at; it need not be among the points
     * @param value the position on the value axis
     * @param words the target as it is printed, such as 目标 ≥82
     */
    record TargetMark(String label, double value, String words) {}

    /**
     * One tick of the value axis.
     *
     * @param value position
     * @param words label
     */
    record Tick(double value, String words) {}

    /**
     * The value axis.
     *
     * @param low lower end; 0 for bars of positive values
     * @param high upper end, above {@code low}
     * @param ticks at least two, ascending, within the ends
     * @param unit the unit and scale of the labels, such as 万人
     */
    record Axis(double low, double high, List<Tick> ticks, String unit) {

        /** Keeps its own copy. */
        public Axis {
            ticks = List.copyOf(ticks);
        }
    }

    /**
     * A history as a line, with targets as marks on the same scale.
     *
     * @param points in time order, at least one
     * @param targets target marks
     * @param axis the value axis
     */
    record Line(String title, String description, List<Point> points, List<TargetMark> targets, Axis axis)
            implements ChartView {

        /** Keeps its own copies. */
        public Line {
            points = List.copyOf(points);
            targets = List.copyOf(targets);
        }
    }

    /**
     * Vertical bars from zero; the last one is in the accent colour, the others are quiet.
     *
     * @param points in order, at least one
     * @param targets target marks across the bars
     * @param axis the value axis; contains 0
     */
    record Bar(String title, String description, List<Point> points, List<TargetMark> targets, Axis axis)
            implements ChartView {

        /** Keeps its own copies. */
        public Bar {
            points = List.copyOf(points);
            targets = List.copyOf(targets);
        }
    }

    /**
     * Progress of one figure against its target: one horizontal bar on a track, a mark at the target and a
     * fainter one at last period's value.
     *
     * @param actual the value
     * @param target the target mark
     * @param previous last period's value, when there is one
     * @param axis the value axis; starts at 0 or below
     */
    record Bullet(
            String title,
            String description,
            Point actual,
            Optional<TargetMark> target,
            Optional<Point> previous,
            Axis axis)
            implements ChartView {}
}
