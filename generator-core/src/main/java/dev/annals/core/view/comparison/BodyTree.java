package dev.annals.core.view.comparison;

import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.compute.reporting.Reporting;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Frames;
import dev.annals.core.view.page.BodiesView;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.Crumb;
import dev.annals.core.view.part.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Composes the list of bodies: the public ones as a tree, and who has not reported what. */
public final class BodyTree {

    private final Edition edition;

    /** For an edition. */
    public BodyTree(Edition edition) {
        this.edition = edition;
    }

    /** The page. */
    public BodiesView page(Frames frames) {
        String title = edition.messages().text("bodies.index.title");
        return new BodiesView(
                frames.of(Address.BODIES, "bodies", title),
                title,
                new Levels(edition).isAny() ? Optional.of(Address.COMPARISON) : Optional.empty(),
                edition.bodies().stream().filter(this::isTop).map(this::node).toList(),
                new Illustrations(edition).ofAll(),
                lacks());
    }

    /** A body whose parent is not public stands at the top: that it has one is not told. */
    private boolean isTop(Body body) {
        return body.parent()
                .flatMap(edition.model()::body)
                .filter(Body::isPublic)
                .isEmpty();
    }

    private BodiesView.Node node(Body body) {
        return new BodiesView.Node(
                new Crumb(Label.of(body.title(), edition.language()), Address.body(body.id())),
                count(reported(body).count()),
                children(body).map(this::node).toList());
    }

    private String count(long figures) {
        return figures == 0
                ? edition.messages().text("body.none")
                : edition.messages().text("count.figures", figures);
    }

    private Stream<Body> children(Body body) {
        return edition.model().children(body.id()).stream().filter(Body::isPublic);
    }

    /** The figures that a body reported itself, of all periods. */
    private Stream<Reading> reported(Body body) {
        return edition.indicators().stream()
                .flatMap(indicator -> edition.measured().series(indicator.id(), body.id()).stream())
                .map(Series::readings)
                .flatMap(List::stream)
                .filter(reading -> reading.rollUp().isEmpty())
                .filter(reading -> reading.observation()
                        .flatMap(found -> found.figure().value())
                        .isPresent());
    }

    /** What a body and a period are without. */
    private record Silence(Body body, Period period) {}

    /** Of every public body and those right below it, for the last period that any of them reported. */
    private List<BodiesView.Lack> lacks() {
        Map<Silence, Set<Indicator>> silences = new LinkedHashMap<>();
        for (Body body : edition.bodies()) {
            last(body)
                    .ifPresent(period -> Reporting.of(edition.measured(), body.id(), period)
                            .lacks()
                            .forEach(lack -> silences.computeIfAbsent(
                                            new Silence(lack.body(), period), silence -> new LinkedHashSet<>())
                                    .addAll(lack.indicators())));
        }
        List<BodiesView.Lack> lacks = new ArrayList<>();
        silences.forEach((silence, indicators) -> lacks.add(lack(silence, indicators)));
        return lacks;
    }

    private Optional<Period> last(Body body) {
        return Stream.concat(Stream.of(body), children(body))
                .flatMap(this::reported)
                .map(Reading::period)
                .max(Period::compareTo);
    }

    private BodiesView.Lack lack(Silence silence, Set<Indicator> indicators) {
        return new BodiesView.Lack(
                Label.of(silence.body().title(), edition.language()),
                Address.body(silence.body().id()),
                edition.name(silence.period()),
                indicators.stream()
                        .map(indicator -> new Crumb(
                                Label.of(indicator.title(), edition.language()), Address.indicator(indicator.id())))
                        .toList());
    }
}
