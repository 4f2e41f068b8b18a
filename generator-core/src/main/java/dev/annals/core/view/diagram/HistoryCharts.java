package dev.annals.core.view.diagram;

import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.compute.diagram.bodies.BodyDiagrams;
import dev.annals.core.compute.diagram.bodies.Histories;
import dev.annals.core.compute.diagram.bodies.SeriesDiagrams;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.SmallMultiples;
import dev.annals.core.view.chart.Sparkline;
import dev.annals.core.view.edition.ChartAxes;
import dev.annals.core.view.edition.Edition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Small charts of histories. */
public final class HistoryCharts {

    private static final int FIGURES = 3;

    private final Edition edition;
    private final DiagramWords words;

    /** For an edition. */
    public HistoryCharts(Edition edition) {
        this.edition = edition;
        this.words = new DiagramWords(edition);
    }

    /** One indicator over the bodies below a body or beside it, up to a period. */
    public Optional<SmallMultiples> multiples(Indicator indicator, String body, Period last) {
        return new SeriesDiagrams(new BodyDiagrams(edition.measured(), body).series(indicator))
                .histories(last)
                .content()
                .map(found -> multiples(
                        span("multiples.bodies.title", found, words.name(indicator)),
                        found,
                        series -> words.label(series.body())));
    }

    /** Several indicators in one unit of a body, up to a period. */
    public Optional<SmallMultiples> multiples(List<Indicator> indicators, String body, Period last) {
        List<Series> series = indicators.stream()
                .flatMap(one -> edition.measured().series(one.id(), body).stream())
                .toList();
        return new SeriesDiagrams(series)
                .histories(last)
                .content()
                .map(found -> multiples(
                        span("multiples.indicators.title", found, ""), found, one -> words.label(one.indicator())));
    }

    private String span(String key, Histories found, String name) {
        List<Period> periods = found.periods();
        return words.text(key, name, edition.head(periods.get(0)), edition.name(periods.get(periods.size() - 1)));
    }

    private SmallMultiples multiples(String title, Histories found, Function<Series, String> name) {
        List<SmallMultiples.Panel> panels = found.series().stream()
                .map(series -> new SmallMultiples.Panel(
                        name.apply(series),
                        found.periods().stream()
                                .map(period -> words.point(
                                        edition.head(period), series.indicator(), observation(series, period)))
                                .toList()))
                .toList();
        List<String> told = found.series().stream()
                .map(series -> course(name.apply(series), series, found))
                .toList();
        List<Figure> figures = found.series().stream()
                .flatMap(series -> found.periods().stream()
                        .flatMap(period -> observation(series, period).stream())
                        .map(Observation::figure))
                .toList();
        List<BigDecimal> values =
                figures.stream().flatMap(figure -> figure.value().stream()).toList();
        Unit unit = found.series().get(0).indicator().unit();
        return new SmallMultiples(
                title,
                words.text("multiples.description", panels.size(), words.list(told)),
                panels,
                words.axis(ChartAxes.close(unit, values, edition.wording()), unit, figures.stream()));
    }

    private String course(String name, Series series, Histories found) {
        List<Observation> figures = found.periods().stream()
                .flatMap(period -> observation(series, period).stream())
                .filter(one -> one.figure().value().isPresent())
                .toList();
        return words.text(
                "pairs.item",
                name,
                words.whole(series.indicator(), figures.get(0).figure()),
                words.whole(series.indicator(), figures.get(figures.size() - 1).figure()));
    }

    private static Optional<Observation> observation(Series series, Period period) {
        return series.at(period).flatMap(Reading::observation);
    }

    /** The history of a series up to a period, from three figures on. */
    public Optional<Sparkline> sparkline(Series series, Period last) {
        List<Observation> figures = series.of(last.kind()).readings().stream()
                .filter(reading -> reading.period().compareTo(last) <= 0)
                .flatMap(reading -> reading.observation().stream())
                .filter(one -> one.figure().value().isPresent())
                .toList();
        boolean drawn = series.indicator().isPublic() && figures.size() >= FIGURES;
        return drawn ? Optional.of(sparkline(series.indicator(), figures)) : Optional.empty();
    }

    private Sparkline sparkline(Indicator indicator, List<Observation> figures) {
        List<ChartView.Point> points = figures.stream()
                .map(one -> words.point(edition.head(one.period()), indicator, one))
                .toList();
        List<String> told = figures.stream()
                .map(one -> words.text("point", edition.name(one.period()), words.whole(indicator, one.figure())))
                .toList();
        return new Sparkline(
                words.text(
                        "sparkline.title",
                        words.name(indicator),
                        points.get(0).label(),
                        edition.name(figures.get(figures.size() - 1).period())),
                words.text("sparkline.description", words.name(indicator), words.list(told)),
                points);
    }
}
