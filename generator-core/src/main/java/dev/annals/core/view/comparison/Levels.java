package dev.annals.core.view.comparison;

import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.compute.ranking.Ranking;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.diagram.StatusCharts;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Frames;
import dev.annals.core.view.page.ComparisonView;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.Crumb;
import dev.annals.core.view.part.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Composes the comparison of bodies: the public ones of one level beside each other. */
public final class Levels {

    private static final String NONE = "–";

    private final Edition edition;

    /** For an edition. */
    public Levels(Edition edition) {
        this.edition = edition;
    }

    /** The page. */
    public ComparisonView page(Frames frames) {
        String title = edition.messages().text("compare.title");
        return new ComparisonView(
                frames.below(Address.COMPARISON, "bodies", title, List.of()),
                title,
                groups().entrySet().stream()
                        .flatMap(group -> level(group.getKey(), group.getValue()).stream())
                        .toList());
    }

    /** Whether two bodies of one level report the same indicator. */
    public boolean isAny() {
        return groups().values().stream()
                .anyMatch(bodies -> edition.indicators().stream()
                        .anyMatch(indicator -> period(indicator, bodies).isPresent()));
    }

    /** The public bodies right below one body; of its own level when it has none below. */
    public List<Body> around(String body) {
        List<Body> below = edition.model().children(body);
        return (below.isEmpty() ? edition.model().siblings(body) : below)
                .stream().filter(Body::isPublic).toList();
    }

    /** The public bodies by the one above them. */
    Map<Optional<String>, List<Body>> groups() {
        Map<Optional<String>, List<Body>> groups = new LinkedHashMap<>();
        for (Body body : edition.bodies()) {
            groups.computeIfAbsent(body.parent(), parent -> new ArrayList<>()).add(body);
        }
        return groups;
    }

    private Optional<ComparisonView.Level> level(Optional<String> parent, List<Body> bodies) {
        List<ComparisonView.Row> rows = new ArrayList<>();
        for (Indicator indicator : edition.indicators()) {
            period(indicator, bodies).ifPresent(period -> rows.add(row(indicator, bodies, period)));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new ComparisonView.Level(
                        title(parent),
                        bodies.stream().map(this::column).toList(),
                        rows,
                        Stream.concat(
                                        parent.flatMap(body -> statuses(body, bodies)).stream(),
                                        new Illustrations(edition).histories(this, parent, bodies).stream())
                                .toList()));
    }

    /** How the targets of the newest period that has any were met. */
    private Optional<ChartView> statuses(String parent, List<Body> bodies) {
        return bodies.stream()
                .flatMap(body -> edition.indicators().stream()
                        .flatMap(indicator -> edition.measured().series(indicator.id(), body.id()).stream()))
                .flatMap(series -> series.readings().stream())
                .filter(reading ->
                        reading.target().isPresent() && reading.observation().isPresent())
                .map(Reading::period)
                .max(Period::compareTo)
                .flatMap(period -> new StatusCharts(edition).overBodies(edition.indicators(), parent, period));
    }

    private String title(Optional<String> parent) {
        return parent.flatMap(edition.model()::body)
                .filter(Body::isPublic)
                .map(body ->
                        edition.messages().text("compare.below", body.title().or(edition.language())))
                .orElseGet(() -> edition.messages().text("compare.top"));
    }

    private ComparisonView.Column column(Body body) {
        return new ComparisonView.Column(
                body.id(), new Crumb(Label.of(body.shortTitle(), edition.language()), Address.body(body.id())));
    }

    /** The newest period that two or more of the bodies have a figure for. */
    public Optional<Period> period(Indicator indicator, List<Body> bodies) {
        Map<Period, Integer> counts = new TreeMap<>();
        for (Body body : bodies) {
            edition.measured().series(indicator.id(), body.id()).map(Series::readings).orElse(List.of()).stream()
                    .filter(reading -> reading.observation()
                            .flatMap(found -> found.figure().value())
                            .isPresent())
                    .forEach(reading -> counts.merge(reading.period(), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 1)
                .map(Map.Entry::getKey)
                .reduce((one, later) -> later);
    }

    private ComparisonView.Row row(Indicator indicator, List<Body> bodies, Period period) {
        Ranking ranking = edition.measured().ranking(indicator, bodies, period);
        return new ComparisonView.Row(
                Label.of(indicator.title(), edition.language()),
                Address.indicator(indicator.id()),
                edition.head(period),
                edition.wording().unit(indicator.unit()),
                bodies.stream()
                        .map(body -> new ComparisonView.Cell(
                                body.id(),
                                figure(indicator, body, period),
                                ranking.of() < 2
                                        ? ""
                                        : ranking.entry(body.id())
                                                .flatMap(Ranking.Entry::place)
                                                .map(String::valueOf)
                                                .orElse("")))
                        .toList());
    }

    private String figure(Indicator indicator, Body body, Period period) {
        return edition.measured()
                .series(indicator.id(), body.id())
                .flatMap(series -> series.at(period))
                .flatMap(Reading::observation)
                .map(found -> edition.wording()
                        .figure(found.figure(), indicator.unit())
                        .text())
                .orElse(NONE);
    }
}
