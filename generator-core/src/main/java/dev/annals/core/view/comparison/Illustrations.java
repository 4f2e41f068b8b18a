package dev.annals.core.view.comparison;

import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.model.catalogue.Aggregation;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.catalogue.UnitKind;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.prose.Reference;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.diagram.BodyCharts;
import dev.annals.core.view.diagram.HistoryCharts;
import dev.annals.core.view.diagram.PairCharts;
import dev.annals.core.view.diagram.StatusCharts;
import dev.annals.core.view.edition.Edition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The charts on the pages of bodies, chosen by what their figures can carry.
 *
 * @param edition the edition
 */
record Illustrations(Edition edition) {

    private static final int FEWEST_BARS = 3;
    private static final int MOST_RANKED = 3;
    private static final int FEWEST_PAIRS = 3;
    private static final int MOST_PAIRS = 20;

    /** Of one body: its shares then and now, where there are three or more in one unit, and how its targets were met over the years. */
    List<ChartView> of(Body body) {
        List<Series> series = edition.indicators().stream()
                .flatMap(indicator -> edition.measured().series(indicator.id(), body.id()).stream())
                .toList();
        List<ChartView> charts = new ArrayList<>();
        last(series, Illustrations::isObserved)
                .flatMap(period -> shares(series, body, period))
                .ifPresent(charts::add);
        last(series, reading -> reading.target().isPresent())
                .flatMap(period -> new StatusCharts(edition).overPeriods(edition.indicators(), body.id(), period))
                .filter(map -> map.rows().size() > 1 && map.columns().size() > 1)
                .ifPresent(charts::add);
        return charts;
    }

    private static Optional<Period> last(List<Series> series, Predicate<Reading> condition) {
        return series.stream()
                .flatMap(one -> one.readings().stream())
                .filter(condition)
                .map(Reading::period)
                .max(Period::compareTo);
    }

    private static boolean isObserved(Reading reading) {
        return reading.observation().flatMap(found -> found.figure().value()).isPresent();
    }

    /** Amounts differ too much in size to stand on one scale; shares do not. */
    private Optional<ChartView> shares(List<Series> series, Body body, Period period) {
        Map<Unit, List<Indicator>> byUnit = series.stream()
                .map(Series::indicator)
                .filter(indicator -> indicator.unit().kind() == UnitKind.RATIO)
                .collect(Collectors.groupingBy(Indicator::unit, LinkedHashMap::new, Collectors.toList()));
        PairCharts pairs = new PairCharts(edition, period, Reference.LAST_PERIOD);
        return byUnit.values().stream()
                .flatMap(indicators -> pairs.dumbbell(indicators, body.id()).stream())
                .filter(chart ->
                        chart.pairs().size() >= FEWEST_PAIRS && chart.pairs().size() <= MOST_PAIRS)
                .map(ChartView.class::cast)
                .findFirst();
    }

    /** An indicator that bodies of one level report. */
    private record Shared(Indicator indicator, String at, Period period, long reports) {}

    /** Of all bodies: those of one level in the order of what most of them report, shares before totals, which only tell of size. */
    List<ChartView> ofAll() {
        Levels levels = new Levels(edition);
        List<Shared> most = List.of();
        for (Map.Entry<Optional<String>, List<Body>> level : levels.groups().entrySet()) {
            List<Shared> shared = shared(levels, level.getKey(), level.getValue());
            if (reports(shared) > reports(most)) {
                most = shared;
            }
        }
        BodyCharts charts = new BodyCharts(edition);
        return most.stream()
                .flatMap(one -> charts.ranked(one.indicator(), one.at(), one.period()).stream())
                .limit(MOST_RANKED)
                .map(ChartView.class::cast)
                .toList();
    }

    /** Of one level: how what most of its bodies report went on with each. */
    Optional<ChartView> histories(Levels levels, Optional<String> parent, List<Body> bodies) {
        return shared(levels, parent, bodies).stream()
                .flatMap(one -> new HistoryCharts(edition).multiples(one.indicator(), one.at(), one.period()).stream())
                .filter(chart -> chart.panels().size() >= FEWEST_BARS)
                .map(ChartView.class::cast)
                .findFirst();
    }

    private static long reports(List<Shared> shared) {
        return shared.isEmpty() ? 0 : shared.get(0).reports();
    }

    private List<Shared> shared(Levels levels, Optional<String> parent, List<Body> bodies) {
        Optional<String> at = parent.or(() -> bodies.stream()
                .map(Body::id)
                .filter(id -> edition.model().children(id).isEmpty())
                .findFirst());
        return at.stream()
                .flatMap(id -> edition.indicators().stream()
                        .flatMap(indicator -> levels
                                .period(indicator, bodies)
                                .map(period -> new Shared(indicator, id, period, reports(indicator, bodies, period)))
                                .stream()))
                .filter(one -> one.reports() >= FEWEST_BARS)
                .sorted(Comparator.comparingLong(Shared::reports)
                        .reversed()
                        .thenComparing(one -> one.indicator().aggregation() == Aggregation.SUM))
                .toList();
    }

    private long reports(Indicator indicator, List<Body> bodies, Period period) {
        return bodies.stream()
                .flatMap(body -> edition.measured().series(indicator.id(), body.id()).stream())
                .flatMap(series -> series.at(period).stream())
                .filter(Illustrations::isObserved)
                .count();
    }
}
