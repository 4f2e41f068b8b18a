package dev.annals.core.view.indicator;

import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.model.catalogue.Category;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.figure.Comparator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.Quantity;
import dev.annals.core.model.figure.Scale;
import dev.annals.core.model.observation.Citation;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.Fact;
import dev.annals.core.view.part.Label;
import dev.annals.core.wording.DateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said about an indicator: definition, unit, direction and so on; its sources; how it is cited.
 *
 * @param edition the edition
 */
record IndicatorFacts(Edition edition) {

    List<Fact> of(Indicator indicator, Category category) {
        List<Fact> facts = new ArrayList<>();
        indicator.definition().ifPresent(text -> facts.add(fact("definition", Label.of(text, edition.language()))));
        facts.add(fact("unit", own(edition.wording().unit(indicator.unit(), Scale.ONE))));
        facts.add(word("direction", "direction." + indicator.direction().key()));
        facts.add(word("aggregation", "aggregation." + indicator.aggregation().key()));
        limit(indicator).ifPresent(facts::add);
        facts.add(new Fact(
                edition.messages().text("indicator.category"),
                Label.of(category.title(), edition.language()),
                Optional.of(Address.category(category.id()))));
        indicator.nature().ifPresent(nature -> facts.add(word("nature", "nature." + nature.key())));
        indicator.owner().ifPresent(text -> facts.add(fact("owner", Label.of(text, edition.language()))));
        indicator.note().ifPresent(text -> facts.add(fact("note", Label.of(text, edition.language()))));
        facts.add(fact("id", own(indicator.id())));
        return facts;
    }

    private Optional<Fact> limit(Indicator indicator) {
        return indicator
                .limit()
                .map(limit -> new Quantity(limit, Scale.ONE, indicator.unit().id()))
                .map(limit -> new Figure.Single(Comparator.EXACT, limit, Optional.empty()))
                .map(limit -> fact(
                        "limit",
                        own(edition.wording().figure(limit, indicator.unit()).text())));
    }

    private Fact word(String term, String key) {
        return fact(term, own(edition.messages().text(key)));
    }

    private Fact fact(String term, Label value) {
        return new Fact(edition.messages().text("indicator." + term), value, Optional.empty());
    }

    private static Label own(String text) {
        return new Label(text, Optional.empty());
    }

    /** The sources of these readings, the newest first, each once. */
    List<Label> sources(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.observation().stream())
                .flatMap(observation -> observation.source().stream())
                .distinct()
                .flatMap(id -> edition.citation(id).stream())
                .map(this::cited)
                .toList();
    }

    private Label cited(Citation citation) {
        return new Label(
                edition.cited(citation),
                Label.of(citation.title(), edition.language()).lang());
    }

    /** Body, indicator, period, figure, site and the day it is told for. */
    String citation(Series series, Reading reading) {
        var site = edition.model().site();
        String body = edition.model()
                .body(series.body())
                .map(one -> one.title().or(edition.language()))
                .orElse("");
        String figure = reading.observation()
                .map(found -> edition.wording()
                        .figure(found.figure(), series.indicator().unit())
                        .text())
                .orElse("–");
        return edition.messages()
                .text(
                        "cite.figure",
                        body,
                        series.indicator().title().or(edition.language()),
                        edition.name(reading.period()),
                        figure,
                        site.title().or(edition.language()),
                        DateWords.of(site.asOf(), edition.messages()));
    }
}
