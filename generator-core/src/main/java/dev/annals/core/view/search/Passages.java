package dev.annals.core.view.search;

import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.review.Honour;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Lines;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.Label;
import dev.annals.core.view.part.Line;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Composes what a search finds in the catalogue, among the bodies and in the review. Internal entities, and all of
 * an internal body, are not in it.
 */
public final class Passages {

    private final Edition edition;

    /** For an edition. */
    public Passages(Edition edition) {
        this.edition = edition;
    }

    /** All of them, by kind. */
    public List<Passage> all() {
        return Stream.of(
                        edition.indicators().stream().map(this::indicator),
                        categories(),
                        edition.periods().stream().map(this::year),
                        edition.bodies().stream().map(this::body),
                        new UndertakingPassages(edition).all(),
                        honours())
                .flatMap(passages -> passages)
                .toList();
    }

    private Passage indicator(Indicator indicator) {
        Label title = label(indicator.title());
        String brief = words(indicator.shortTitle());
        Stream<String> text = Stream.of(
                        Optional.of(brief).filter(words -> !words.equals(title.text())),
                        indicator.definition().map(this::words),
                        indicator.note().map(this::words),
                        indicator.owner().map(this::words),
                        Optional.of(indicator.id()).filter(id -> !id.equals(title.text())))
                .flatMap(Optional::stream);
        return new Passage(
                Kind.INDICATOR, title, text.collect(Collectors.joining(" · ")), Address.indicator(indicator.id()));
    }

    private Stream<Passage> categories() {
        return edition.model().categories().stream()
                .map(category -> new Passage(
                        Kind.CATEGORY,
                        label(category.title()),
                        category.description().map(this::words).orElse(""),
                        Address.category(category.id())));
    }

    private Passage year(Period period) {
        return new Passage(Kind.YEAR, own(edition.name(period)), "", Address.year(period));
    }

    private Passage body(Body body) {
        Label title = label(body.title());
        String others = Stream.concat(Stream.of(words(body.shortTitle())), body.aliases().stream())
                .filter(name -> !name.equals(title.text()))
                .distinct()
                .collect(Collectors.joining(" · "));
        List<String> addresses = body.id().equals(edition.body())
                ? List.of(Address.body(body.id()), Address.BODIES, Address.OVERVIEW)
                : List.of(Address.body(body.id()), Address.BODIES);
        return new Passage(Kind.BODY, title, others, addresses);
    }

    private Stream<Passage> honours() {
        Lines lines = new Lines(edition);
        return edition.model().honours().stream()
                .filter(honour -> edition.model()
                        .body(honour.body())
                        .filter(Body::isPublic)
                        .isPresent())
                .map(honour -> honour(honour, lines));
    }

    private Passage honour(Honour honour, Lines lines) {
        Line title = lines.of(honour.title());
        String page =
                honour.body().equals(edition.body()) ? Address.year(honour.period()) : Address.body(honour.body());
        return new Passage(
                Kind.HONOUR,
                new Label(title.plain(), title.lang()),
                honour.awardedBy().map(this::words).orElse(""),
                page);
    }

    private Label label(Text text) {
        return Label.of(text, edition.language());
    }

    private String words(Text text) {
        return text.or(edition.language());
    }

    private static Label own(String text) {
        return new Label(text, Optional.empty());
    }
}
