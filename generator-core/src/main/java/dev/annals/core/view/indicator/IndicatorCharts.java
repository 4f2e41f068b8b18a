package dev.annals.core.view.indicator;

import dev.annals.core.compute.Series;
import dev.annals.core.model.catalogue.Dimension;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.GroupedBars;
import dev.annals.core.view.chart.GroupedBars.Arrangement;
import dev.annals.core.view.comparison.Levels;
import dev.annals.core.view.diagram.BodyCharts;
import dev.annals.core.view.diagram.PartCharts;
import dev.annals.core.view.edition.Charts;
import dev.annals.core.view.edition.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The charts on the page of an indicator: two at most, since each is drawn for wide and for narrow windows. */
final class IndicatorCharts {

    private static final int MOST = 2;
    private static final int HISTORY = 3;

    private final Edition edition;
    private final Charts charts;
    private final Levels levels;

    IndicatorCharts(Edition edition) {
        this.edition = edition;
        this.charts = Charts.full(edition);
        this.levels = new Levels(edition);
    }

    /** The history, then the parts, then the bodies: what there is, in this order. */
    List<ChartView> of(Series series, Period latest) {
        List<ChartView> parts = parts(series, latest);
        List<ChartView> drawn = new ArrayList<>();
        if (!isToldByParts(series, parts)) {
            charts.suiting(series, latest).ifPresent(drawn::add);
        }
        drawn.addAll(parts);
        if (drawn.size() < MOST) {
            bodies(series).ifPresent(drawn::add);
        }
        return drawn.stream().limit(MOST).toList();
    }

    /** Whether stacked parts of several periods show the history too, and no target would be lost. */
    private static boolean isToldByParts(Series series, List<ChartView> parts) {
        boolean stacked = parts.stream()
                .anyMatch(chart ->
                        chart instanceof GroupedBars bars && bars.groups().size() >= HISTORY);
        return stacked
                && series.readings().stream()
                        .allMatch(reading -> reading.target().isEmpty());
    }

    /** Two at most: how the parts developed, or else the whole and its parts; then one kind of parts within another. */
    private List<ChartView> parts(Series series, Period latest) {
        PartCharts parts = new PartCharts(edition, series.indicator(), series.body());
        List<Dimension> dimensions = series.indicator().dimensions().stream()
                .flatMap(id -> edition.model().catalogue().dimension(id).stream())
                .toList();
        Optional<ChartView> single = first(
                        dimensions,
                        one -> parts.overPeriods(one, latest, Arrangement.STACKED)
                                .filter(bars -> bars.groups().size() > 1))
                .or(() -> first(dimensions, one -> parts.donut(one, latest)))
                .or(() -> first(dimensions, one -> parts.overPeriods(one, latest, Arrangement.GROUPED)));
        Optional<ChartView> crossed = first(
                dimensions,
                levels -> first(
                        dimensions.stream()
                                .filter(sides -> !sides.equals(levels))
                                .toList(),
                        sides -> parts.pyramid(sides, levels, latest)
                                .filter(pyramid -> pyramid.levels().size() > 1)));
        return Stream.concat(single.stream(), crossed.stream()).toList();
    }

    private static Optional<ChartView> first(
            List<Dimension> dimensions, Function<Dimension, Optional<? extends ChartView>> chart) {
        return dimensions.stream()
                .flatMap(one -> chart.apply(one).stream())
                .map(ChartView.class::cast)
                .findFirst();
    }

    /** The bodies in their order. Small multiples would make the page too heavy; those stand in the comparison. */
    private Optional<ChartView> bodies(Series series) {
        return levels.period(series.indicator(), levels.around(series.body()))
                .flatMap(period -> new BodyCharts(edition).ranked(series.indicator(), series.body(), period));
    }
}
