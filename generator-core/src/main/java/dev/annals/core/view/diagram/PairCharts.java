package dev.annals.core.view.diagram;

import dev.annals.core.compute.Series;
import dev.annals.core.compute.diagram.bodies.BodyDiagrams;
import dev.annals.core.compute.diagram.bodies.Pairing;
import dev.annals.core.compute.diagram.bodies.SeriesDiagrams;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.prose.Reference;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.Dumbbell;
import dev.annals.core.view.chart.Pair;
import dev.annals.core.view.chart.Slope;
import dev.annals.core.view.edition.ChartAxes;
import dev.annals.core.view.edition.Edition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Charts of two figures of each item: last period and this, or target and actual; of one indicator over bodies, or of
 * several indicators in one unit of one body.
 */
public final class PairCharts {

    private final Edition edition;
    private final DiagramWords words;
    private final Period period;
    private final Reference reference;

    /**
     * For an edition.
     *
     * @param period the period of the second figure
     * @param reference what the first figure is
     */
    public PairCharts(Edition edition, Period period, Reference reference) {
        this.edition = edition;
        this.words = new DiagramWords(edition);
        this.period = period;
        this.reference = reference;
    }

    /** One indicator over the bodies below a body or beside it, as dots. */
    public Optional<Dumbbell> dumbbell(Indicator indicator, String body) {
        return new SeriesDiagrams(level(indicator, body))
                .dumbbell(period, reference)
                .content()
                .map(pairs -> dumbbell(overBodies(indicator), bodies(pairs, body)));
    }

    /** Several indicators of a body, as dots. */
    public Optional<Dumbbell> dumbbell(List<Indicator> indicators, String body) {
        return new SeriesDiagrams(of(indicators, body))
                .dumbbell(period, reference)
                .content()
                .map(pairs -> dumbbell(overIndicators(), indicators(pairs)));
    }

    /** One indicator over the bodies below a body or beside it, as lines between two scales. */
    public Optional<Slope> slope(Indicator indicator, String body) {
        return new SeriesDiagrams(level(indicator, body))
                .slope(period, reference)
                .content()
                .map(pairs -> slope(overBodies(indicator), bodies(pairs, body)));
    }

    /** Several indicators of a body, as lines between two scales. */
    public Optional<Slope> slope(List<Indicator> indicators, String body) {
        return new SeriesDiagrams(of(indicators, body))
                .slope(period, reference)
                .content()
                .map(pairs -> slope(overIndicators(), indicators(pairs)));
    }

    /** A pair with what it came from. */
    private record Item(Pair pair, Pairing pairing) {}

    private List<Series> level(Indicator indicator, String body) {
        return new BodyDiagrams(edition.measured(), body).series(indicator);
    }

    private List<Series> of(List<Indicator> indicators, String body) {
        return indicators.stream()
                .flatMap(one -> edition.measured().series(one.id(), body).stream())
                .toList();
    }

    private List<Item> bodies(List<Pairing> pairs, String body) {
        return pairs.stream()
                .map(one -> item(
                        words.label(one.series().body()),
                        one,
                        one.series().body().equals(body)))
                .toList();
    }

    private List<Item> indicators(List<Pairing> pairs) {
        return pairs.stream()
                .map(one -> item(words.label(one.series().indicator()), one, false))
                .toList();
    }

    private Item item(String label, Pairing pairing, boolean highlighted) {
        Indicator indicator = pairing.series().indicator();
        Figure from = pairing.from();
        ChartView.Point first = new ChartView.Point(
                first(), from.value().map(BigDecimal::doubleValue), words.brief(indicator.unit(), from), false);
        ChartView.Point second = words.point(second(), indicator, pairing.to());
        return new Item(new Pair(label, first, second, highlighted), pairing);
    }

    private String first() {
        return reference == Reference.TARGET ? words.text("pairs.target") : edition.head(period.previous());
    }

    private String second() {
        return reference == Reference.TARGET ? words.text("pairs.actual") : edition.head(period);
    }

    private String overBodies(Indicator indicator) {
        return reference == Reference.TARGET
                ? words.text("pairs.bodies.target.title", words.name(indicator), edition.name(period))
                : words.text(
                        "pairs.bodies.title",
                        words.name(indicator),
                        edition.name(period.previous()),
                        edition.name(period));
    }

    private String overIndicators() {
        return reference == Reference.TARGET
                ? words.text("pairs.indicators.target.title", edition.name(period))
                : words.text("pairs.indicators.title", edition.name(period.previous()), edition.name(period));
    }

    private Dumbbell dumbbell(String title, List<Item> items) {
        return new Dumbbell(title, description(items), first(), second(), pairs(items), axis(items));
    }

    private Slope slope(String title, List<Item> items) {
        return new Slope(title, description(items), first(), second(), pairs(items), axis(items));
    }

    private static List<Pair> pairs(List<Item> items) {
        return items.stream().map(Item::pair).toList();
    }

    private ChartView.Axis axis(List<Item> items) {
        List<Figure> figures = items.stream()
                .flatMap(item ->
                        Stream.of(item.pairing().from(), item.pairing().to().figure()))
                .toList();
        List<BigDecimal> values =
                figures.stream().flatMap(figure -> figure.value().stream()).toList();
        Unit unit = items.get(0).pairing().series().indicator().unit();
        return words.axis(ChartAxes.close(unit, values, edition.wording()), unit, figures.stream());
    }

    private String description(List<Item> items) {
        List<String> told = items.stream()
                .map(item -> words.text(
                        "pairs.item",
                        item.pair().label(),
                        words.whole(
                                item.pairing().series().indicator(),
                                item.pairing().from()),
                        words.whole(
                                item.pairing().series().indicator(),
                                item.pairing().to().figure())))
                .toList();
        String key = reference == Reference.TARGET ? "pairs.target.description" : "pairs.description";
        return words.text(key, items.size(), count(items, 1), count(items, -1), count(items, 0), words.list(told));
    }

    /** How many went up (1), down (-1) or stayed (0). */
    private static long count(List<Item> items, int way) {
        return items.stream()
                .filter(item -> {
                    BigDecimal to = item.pairing().to().figure().value().orElseThrow();
                    return to.compareTo(item.pairing().from().value().orElseThrow()) == way;
                })
                .count();
    }
}
