package dev.annals.core.view.edition;

import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.model.Indicator;
import dev.annals.core.model.Period;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.Label;
import dev.annals.core.view.part.TileView;
import java.util.List;
import java.util.Optional;

/** Headline figures with one small picture each. */
final class Tiles {

    private final Edition edition;
    private final Comparisons comparisons;
    private final Charts charts;

    Tiles(Edition edition) {
        this.edition = edition;
        this.comparisons = new Comparisons(edition);
        this.charts = new Charts(edition);
    }

    /** The tiles of those indicators that have a figure in the period. */
    List<TileView> of(List<Indicator> indicators, Period period) {
        return indicators.stream()
                .flatMap(indicator -> edition.series(indicator).stream())
                .flatMap(series -> tile(series, period).stream())
                .toList();
    }

    private Optional<TileView> tile(Series series, Period period) {
        Indicator indicator = series.indicator();
        return series.at(period).filter(reading -> reading.observation().isPresent()).map(reading -> new TileView(
                Label.of(indicator.shortTitle(), edition.language()),
                Address.indicator(indicator.id()),
                edition.wording()
                        .figure(reading.observation().orElseThrow().figure(), indicator.unit()),
                comparison(indicator, reading),
                charts.telling(series, period)));
    }

    private Optional<String> comparison(Indicator indicator, Reading reading) {
        return comparisons.of(indicator, reading);
    }
}
