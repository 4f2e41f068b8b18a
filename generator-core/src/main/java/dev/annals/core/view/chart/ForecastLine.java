package dev.annals.core.view.chart;

import java.util.List;

/**
 * A plan indicator over its term: what was observed, the path that was promised, and the range in which a forecast
 * says it will end.
 *
 * @param periods the labels of the category axis in time order, from the base to the target or the end of the
 *     forecast, at least two
 * @param observed observed values; their labels are among the periods
 * @param path the promised values from the base to the target; their labels are among the periods
 * @param forecast ranges behind the last observed value; empty where there is no forecast
 * @param axis the value axis
 */
public record ForecastLine(
        String title,
        String description,
        List<String> periods,
        List<Point> observed,
        List<Point> path,
        List<Interval> forecast,
        Axis axis)
        implements ChartView {

    /** Keeps its own copies. */
    public ForecastLine {
        periods = List.copyOf(periods);
        observed = List.copyOf(observed);
        path = List.copyOf(path);
        forecast = List.copyOf(forecast);
    }

    /**
     * What a forecast says of one period.
     *
     * @param label the label of the period
     * @param low the lower of the two forecasts
     * @param high the higher one
     * @param words both as they are printed
     */
    public record Interval(String label, double low, double high, String words) {}
}
