package dev.annals.core.view.edition;

import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.Label;
import dev.annals.core.view.part.TileView;
import java.util.List;
import java.util.Optional;

/** Headline figures with one small picture each. */
public final class Tiles {

    private final Edition edition;
    private final Comparisons comparisons;
    private final Charts charts;

    /** For an edition. */
    public Tiles(Edition edition) {
        this.edition = edition;
        this.comparisons = new Comparisons(edition);
        this.charts = Charts.brief(edition);
    }

    /** The tiles of those indicators that have a figure in the period. */
    List<TileView> of(List<Indicator> indicators, Period period) {
        return indicators.stream()
                .flatMap(indicator -> edition.series(indicator).stream())
                .flatMap(series -> tile(series, period).stream())
                .toList();
    }

    /** The same for a body, without pictures. */
    public List<TileView> plain(List<Indicator> indicators, Period period, String body) {
        return indicators.stream()
                .flatMap(indicator -> edition.measured().series(indicator.id(), body).stream())
                .flatMap(series -> tile(series, period, Optional.empty()).stream())
                .toList();
    }

    private Optional<TileView> tile(Series series, Period period) {
        return tile(series, period, charts.telling(series, period));
    }

    private Optional<TileView> tile(Series series, Period period, Optional<ChartView> chart) {
        Indicator indicator = series.indicator();
        return series.at(period)
                .filter(reading -> reading.observation().isPresent())
                .map(reading -> new TileView(
                        Label.of(indicator.shortTitle(), edition.language()),
                        Address.indicator(indicator.id()),
                        edition.wording()
                                .figure(reading.observation().orElseThrow().figure(), indicator.unit()),
                        comparison(indicator, reading),
                        reading.outcome().map(outcome -> Statuses.view(outcome.status(), edition.messages())),
                        chart));
    }

    private Optional<Label> comparison(Indicator indicator, Reading reading) {
        Optional<Label> change = comparisons.change(indicator, reading).map(text -> new Label(text, Optional.empty()));
        boolean hasTarget = reading.target().isPresent();
        return change.or(() ->
                hasTarget ? Optional.empty() : indicator.definition().map(text -> Label.of(text, edition.language())));
    }
}
