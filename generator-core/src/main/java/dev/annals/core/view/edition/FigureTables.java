package dev.annals.core.view.edition;

import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.Scale;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.FigureRow;
import dev.annals.core.view.part.FigureTable;
import dev.annals.core.view.part.Label;
import java.util.List;
import java.util.Optional;

/** Tables of figures of one period. */
public final class FigureTables {

    private static final String NONE = "–";

    private final Edition edition;

    /** For an edition. */
    public FigureTables(Edition edition) {
        this.edition = edition;
    }

    /** The indicators that have a figure or a target in the period; the others are left out. */
    public FigureTable reported(List<Indicator> indicators, Period period, String body) {
        return table(
                indicators.stream()
                        .filter(indicator -> reading(indicator, period, body).isPresent())
                        .toList(),
                period,
                body);
    }

    /** The indicators that have a target in the period. */
    public FigureTable targets(List<Indicator> indicators, Period period, String body) {
        return table(
                indicators.stream()
                        .filter(indicator -> reading(indicator, period, body)
                                .flatMap(Reading::outcome)
                                .isPresent())
                        .toList(),
                period,
                body);
    }

    /** All of these indicators. */
    public FigureTable table(List<Indicator> indicators, Period period, String body) {
        return new FigureTable(
                edition.name(period),
                edition.name(period.previous()),
                indicators.stream()
                        .map(indicator -> row(indicator, period, body))
                        .toList());
    }

    private FigureRow row(Indicator indicator, Period period, String body) {
        Optional<Series> series = edition.measured().series(indicator.id(), body);
        Optional<Reading> reading = series.flatMap(found -> found.at(period));
        Optional<Figure> current = figure(reading);
        Optional<Figure> previous = figure(series.flatMap(found -> found.at(period.previous())));
        Optional<Figure> target = reading.flatMap(Reading::outcome)
                .map(outcome -> outcome.target().figure());
        Scale scale = current.or(() -> target)
                .or(() -> previous)
                .map(edition.wording()::scale)
                .orElse(Scale.ONE);
        return new FigureRow(
                Label.of(indicator.title(), edition.language()),
                Address.indicator(indicator.id()),
                edition.wording().unit(indicator.unit(), scale),
                previous.map(figure -> edition.wording().table(figure, scale)).orElse(NONE),
                current.map(figure -> edition.wording().table(figure, scale)).orElse(NONE),
                reading.flatMap(Reading::change)
                        .map(change -> edition.wording().signed(change, indicator.unit(), scale))
                        .orElse(""),
                target.map(figure -> edition.wording().table(figure, scale)).orElse(""),
                reading.flatMap(Reading::outcome).map(outcome -> Statuses.view(outcome.status(), edition.messages())));
    }

    private Optional<Reading> reading(Indicator indicator, Period period, String body) {
        return edition.measured().series(indicator.id(), body).flatMap(series -> series.at(period));
    }

    private static Optional<Figure> figure(Optional<Reading> reading) {
        return reading.flatMap(Reading::observation).map(Observation::figure);
    }
}
