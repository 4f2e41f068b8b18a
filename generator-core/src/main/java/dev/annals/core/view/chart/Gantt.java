package dev.annals.core.view.chart;

import java.util.List;
import java.util.Optional;

/**
 * Tasks or projects over time. Positions on the time axis are days since 1970-01-01.
 *
 * @param low the first day shown
 * @param high the last day shown, after {@code low}
 * @param ticks the days that are named, ascending, within the ends
 * @param today the day that the statuses are told for, worded; absent where it is outside
 * @param tasks the tasks, 1 to 60, in order
 */
public record Gantt(
        String title,
        String description,
        double low,
        double high,
        List<Tick> ticks,
        Optional<Tick> today,
        List<Task> tasks)
        implements ChartView {

    /** Keeps its own copies. */
    public Gantt {
        ticks = List.copyOf(ticks);
        tasks = List.copyOf(tasks);
    }

    /**
     * A task.
     *
     * @param label its name
     * @param start its first day; absent where only the day it is due is known
     * @param end the day it is due
     * @param done how much is done, 0 to 1
     * @param tone the colour of its status
     * @param words its status in words, with its mark, such as “✓ 已完成”
     */
    public record Task(
            String label, Optional<Double> start, double end, Optional<Double> done, Tone tone, String words) {}
}
