package dev.annals.core.view.edition;

import dev.annals.core.compute.Outcome;
import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.model.catalogue.Category;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.figure.Comparator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.Quantity;
import dev.annals.core.model.figure.Scale;
import dev.annals.core.model.observation.Citation;
import dev.annals.core.model.observation.Maturity;
import dev.annals.core.model.text.Text;
import dev.annals.core.setting.Messages;
import dev.annals.core.view.page.IndicatorView;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.Crumb;
import dev.annals.core.view.part.Fact;
import dev.annals.core.view.part.HistoryRow;
import dev.annals.core.view.part.Label;
import dev.annals.core.wording.DateWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Composes the pages of indicators. */
public final class IndicatorPages {

    private final Edition edition;
    private final Frames frames;
    private final Comparisons comparisons;
    private final Charts charts;
    private final BodyFigures bodies;

    /** For an edition. */
    public IndicatorPages(Edition edition, Frames frames) {
        this.edition = edition;
        this.frames = frames;
        this.comparisons = new Comparisons(edition);
        this.charts = Charts.full(edition);
        this.bodies = new BodyFigures(edition);
    }

    /** The page of an indicator. */
    public IndicatorView page(Indicator indicator) {
        Category category = category(indicator);
        Optional<Series> told = edition.told(indicator);
        List<Reading> readings = told.map(Series::readings).orElse(List.of());
        List<Reading> newestFirst = new ArrayList<>(readings);
        Collections.reverse(newestFirst);
        Optional<Reading> latest = newestFirst.stream()
                .filter(reading -> reading.observation().isPresent())
                .findFirst();
        List<Indicator> all = edition.indicators(category.id());
        int index = all.indexOf(indicator);
        return new IndicatorView(
                frames.below(
                        Address.indicator(indicator.id()),
                        "categories",
                        indicator.title().or(edition.language()),
                        List.of(new Crumb(
                                Label.of(category.title(), edition.language()), Address.category(category.id())))),
                Label.of(indicator.title(), edition.language()),
                told.filter(series -> edition.bodies().size() > 1)
                        .flatMap(series -> edition.model().body(series.body()))
                        .map(body -> Label.of(body.title(), edition.language())),
                latest.map(reading -> edition.name(reading.period())).orElse(""),
                latest.flatMap(Reading::observation)
                        .map(found -> edition.wording().figure(found.figure(), indicator.unit())),
                latest.flatMap(reading -> comparisons.of(indicator, reading)),
                latest.flatMap(Reading::outcome).map(outcome -> Statuses.view(outcome.status(), edition.messages())),
                told.flatMap(series -> latest.flatMap(reading -> charts.suiting(series, reading.period()))),
                newestFirst.stream().map(reading -> row(indicator, reading)).toList(),
                bodies.all(indicator),
                facts(indicator, category),
                sources(readings),
                Address.data(indicator),
                Optional.of(index - 1).filter(i -> i >= 0).map(all::get).map(this::crumb),
                Optional.of(index + 1).filter(i -> i < all.size()).map(all::get).map(this::crumb));
    }

    private HistoryRow row(Indicator indicator, Reading reading) {
        return new HistoryRow(
                reading.period().id(),
                edition.head(reading.period()),
                edition.periods().contains(reading.period()),
                reading.observation()
                        .map(found -> edition.wording()
                                .figure(found.figure(), indicator.unit())
                                .text())
                        .orElse("–"),
                reading.change()
                        .map(change -> edition.wording().change(change, indicator.unit()))
                        .orElse(""),
                reading.outcome()
                        .map(outcome -> edition.wording()
                                .figure(outcome.target().figure(), indicator.unit())
                                .text())
                        .orElse(""),
                reading.outcome().map(outcome -> Statuses.view(outcome.status(), edition.messages())),
                remarks(reading));
    }

    private List<Label> remarks(Reading reading) {
        List<Label> remarks = new ArrayList<>();
        Messages messages = edition.messages();
        reading.observation().ifPresent(found -> {
            if (found.maturity() != Maturity.FINAL) {
                remarks.add(own(messages.text("maturity." + found.maturity().key())));
            }
            reading.rollUp().map(bodies::derived).map(IndicatorPages::own).ifPresent(remarks::add);
            found.asOf()
                    .map(day -> DateWords.of(day, messages))
                    .ifPresent(day -> remarks.add(own(messages.text("remark.as-of", day))));
            found.note().map(this::label).ifPresent(remarks::add);
        });
        reading.outcome().map(Outcome::target).ifPresent(target -> {
            target.setBy()
                    .map(this::label)
                    .ifPresent(document ->
                            remarks.add(new Label(messages.text("remark.set-by", document.text()), document.lang())));
            target.note().map(this::label).ifPresent(remarks::add);
        });
        return remarks;
    }

    private Label label(Text text) {
        return Label.of(text, edition.language());
    }

    private List<Fact> facts(Indicator indicator, Category category) {
        List<Fact> facts = new ArrayList<>();
        indicator.definition().ifPresent(text -> facts.add(fact("definition", Label.of(text, edition.language()))));
        facts.add(fact("unit", own(edition.wording().unit(indicator.unit(), Scale.ONE))));
        facts.add(fact(
                "direction",
                own(edition.messages().text("direction." + indicator.direction().key()))));
        facts.add(fact(
                "aggregation",
                own(edition.messages()
                        .text("aggregation." + indicator.aggregation().key()))));
        indicator
                .limit()
                .map(limit -> new Quantity(limit, Scale.ONE, indicator.unit().id()))
                .map(limit -> new Figure.Single(Comparator.EXACT, limit, Optional.empty()))
                .ifPresent(limit -> facts.add(fact(
                        "limit",
                        own(edition.wording().figure(limit, indicator.unit()).text()))));
        facts.add(new Fact(
                edition.messages().text("indicator.category"),
                Label.of(category.title(), edition.language()),
                Optional.of(Address.category(category.id()))));
        indicator
                .nature()
                .ifPresent(nature ->
                        facts.add(fact("nature", own(edition.messages().text("nature." + nature.key())))));
        indicator.owner().ifPresent(text -> facts.add(fact("owner", Label.of(text, edition.language()))));
        indicator.note().ifPresent(text -> facts.add(fact("note", Label.of(text, edition.language()))));
        facts.add(fact("id", own(indicator.id())));
        return facts;
    }

    private Fact fact(String term, Label value) {
        return new Fact(edition.messages().text("indicator." + term), value, Optional.empty());
    }

    private static Label own(String text) {
        return new Label(text, Optional.empty());
    }

    private List<Label> sources(List<Reading> readings) {
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

    private Category category(Indicator indicator) {
        return edition.model().categories().stream()
                .filter(category -> category.id().equals(indicator.category()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no category " + indicator.category()));
    }

    private Crumb crumb(Indicator indicator) {
        return new Crumb(Label.of(indicator.title(), edition.language()), Address.indicator(indicator.id()));
    }

    /** Every public indicator's page, composed when it is asked for. */
    public Stream<IndicatorView> all() {
        return edition.indicators().stream().map(this::page);
    }
}
