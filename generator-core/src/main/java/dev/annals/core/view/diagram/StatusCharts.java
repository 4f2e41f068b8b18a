package dev.annals.core.view.diagram;

import dev.annals.core.compute.Outcome;
import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.compute.diagram.bodies.BodyDiagrams;
import dev.annals.core.compute.diagram.bodies.SeriesDiagrams;
import dev.annals.core.compute.diagram.bodies.StatusHistory;
import dev.annals.core.compute.diagram.bodies.StatusTable;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.HeatMap;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Statuses;
import dev.annals.core.view.part.StatusView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Heat maps of how targets were met: indicators over bodies, or over the periods of one body. */
public final class StatusCharts {

    private final Edition edition;
    private final DiagramWords words;

    /** For an edition. */
    public StatusCharts(Edition edition) {
        this.edition = edition;
        this.words = new DiagramWords(edition);
    }

    /** How the targets of indicators were met by each body right below one; by those of its own level when it has none below. */
    public Optional<HeatMap> overBodies(List<Indicator> indicators, String body, Period period) {
        return new BodyDiagrams(edition.measured(), body)
                .statuses(indicators, period)
                .content()
                .map(table -> overBodies(table, period));
    }

    private HeatMap overBodies(StatusTable table, Period period) {
        List<HeatMap.Row> rows = table.rows().stream()
                .map(row -> row(row.indicator(), row.readings()))
                .toList();
        String counts = counts(
                table.rows().stream().flatMap(row -> row.readings().stream().flatMap(Optional::stream)));
        return new HeatMap(
                words.text("statuses.title", edition.name(period)),
                words.text("statuses.description", rows.size(), table.bodies().size(), counts),
                table.bodies().stream().map(one -> words.label(one.id())).toList(),
                rows);
    }

    /** How the targets of a body were met in the last periods up to one, of its kind. */
    public Optional<HeatMap> overPeriods(List<Indicator> indicators, String body, Period last) {
        List<Series> series = indicators.stream()
                .flatMap(one -> edition.measured().series(one.id(), body).stream())
                .toList();
        return new SeriesDiagrams(series).statuses(last).content().map(found -> overPeriods(found, body));
    }

    private HeatMap overPeriods(StatusHistory found, String body) {
        List<Period> periods = found.periods();
        List<HeatMap.Row> rows = found.series().stream()
                .map(one -> row(one.indicator(), periods.stream().map(one::at).toList()))
                .toList();
        String counts = counts(found.series().stream()
                .flatMap(one -> periods.stream().flatMap(period -> one.at(period).stream())));
        String name = words.label(body);
        return new HeatMap(
                words.text("statuses.periods.title", name),
                words.text("statuses.periods.description", rows.size(), name, periods.size(), counts),
                periods.stream().map(edition::head).toList(),
                rows);
    }

    /** How often each status occurs. */
    private String counts(Stream<Reading> readings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        readings.flatMap(reading -> reading.outcome().stream())
                .map(Outcome::status)
                .sorted()
                .forEach(status ->
                        counts.merge(Statuses.view(status, edition.messages()).word(), 1, Integer::sum));
        return words.counts(counts);
    }

    private HeatMap.Row row(Indicator indicator, List<Optional<Reading>> readings) {
        return new HeatMap.Row(
                words.label(indicator),
                readings.stream().map(reading -> cell(indicator, reading)).toList());
    }

    private HeatMap.Cell cell(Indicator indicator, Optional<Reading> reading) {
        Optional<Outcome> outcome = reading.flatMap(Reading::outcome);
        Optional<Figure> figure = reading.flatMap(Reading::observation).map(Observation::figure);
        String shown = figure.map(one -> words.brief(indicator.unit(), one)).orElse("");
        if (outcome.isEmpty()) {
            return new HeatMap.Cell(ChartView.Tone.NONE, "", shown, words.text("statuses.none", shown));
        }
        StatusView status = Statuses.view(outcome.get().status(), edition.messages());
        String target = words.whole(indicator, outcome.get().target().figure());
        String whole = figure.map(one -> words.whole(indicator, one)).orElse(DiagramWords.NONE);
        return new HeatMap.Cell(
                DiagramWords.tone(status),
                status.mark(),
                shown,
                words.text("statuses.cell", whole, target, status.word()));
    }
}
