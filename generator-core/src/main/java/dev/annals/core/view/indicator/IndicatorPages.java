package dev.annals.core.view.indicator;

import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.model.catalogue.Category;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.view.edition.BodyFigures;
import dev.annals.core.view.edition.Comparisons;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Frames;
import dev.annals.core.view.edition.Statuses;
import dev.annals.core.view.page.Frame;
import dev.annals.core.view.page.IndicatorView;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.Crumb;
import dev.annals.core.view.part.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Composes the pages of indicators. */
public final class IndicatorPages {

    private final Edition edition;
    private final Frames frames;
    private final Comparisons comparisons;
    private final IndicatorCharts charts;
    private final BodyFigures bodies;
    private final HistoryRows history;
    private final IndicatorFacts facts;
    private final Assessments assessments;

    /** For an edition. */
    public IndicatorPages(Edition edition, Frames frames) {
        this.edition = edition;
        this.frames = frames;
        this.comparisons = new Comparisons(edition);
        this.charts = new IndicatorCharts(edition);
        this.bodies = new BodyFigures(edition);
        this.history = new HistoryRows(edition);
        this.facts = new IndicatorFacts(edition);
        this.assessments = new Assessments(edition);
    }

    /** The page of an indicator. */
    public IndicatorView page(Indicator indicator) {
        Category category = category(indicator);
        Optional<Series> told = edition.told(indicator);
        List<Reading> newestFirst = new ArrayList<>(told.map(Series::readings).orElse(List.of()));
        Collections.reverse(newestFirst);
        Optional<Reading> latest = newestFirst.stream()
                .filter(reading -> reading.observation().isPresent())
                .findFirst();
        List<Indicator> all = edition.indicators(category.id());
        int index = all.indexOf(indicator);
        return new IndicatorView(
                frame(indicator, category),
                Label.of(indicator.title(), edition.language()),
                told.flatMap(this::body),
                latest.map(reading -> edition.name(reading.period())).orElse(""),
                latest.flatMap(Reading::observation)
                        .map(found -> edition.wording().figure(found.figure(), indicator.unit())),
                latest.flatMap(reading -> comparisons.of(indicator, reading)),
                latest.flatMap(Reading::outcome).map(outcome -> Statuses.view(outcome.status(), edition.messages())),
                told.flatMap(series -> latest.map(reading -> charts.of(series, reading.period())))
                        .orElse(List.of()),
                newestFirst.stream()
                        .map(reading -> history.row(indicator, reading))
                        .toList(),
                told.flatMap(assessments::parts),
                told.flatMap(assessments::table),
                bodies.all(indicator),
                facts.of(indicator, category),
                facts.sources(newestFirst),
                told.flatMap(series -> latest.map(reading -> facts.citation(series, reading))),
                latest.map(reading -> reading.period().id()).orElse(""),
                Address.data(indicator),
                Optional.of(index - 1).filter(i -> i >= 0).map(all::get).map(this::crumb),
                Optional.of(index + 1).filter(i -> i < all.size()).map(all::get).map(this::crumb));
    }

    private Frame frame(Indicator indicator, Category category) {
        Crumb field = new Crumb(Label.of(category.title(), edition.language()), Address.category(category.id()));
        return frames.below(
                Address.indicator(indicator.id()),
                "categories",
                indicator.title().or(edition.language()),
                List.of(field));
    }

    private Optional<Crumb> body(Series series) {
        return edition.model()
                .body(series.body())
                .filter(body -> edition.bodies().size() > 1)
                .map(body -> new Crumb(Label.of(body.title(), edition.language()), Address.body(body.id())));
    }

    private Category category(Indicator indicator) {
        return edition.model()
                .catalogue()
                .category(indicator.category())
                .orElseThrow(() -> new IllegalStateException("no category " + indicator.category()));
    }

    private Crumb crumb(Indicator indicator) {
        return new Crumb(Label.of(indicator.title(), edition.language()), Address.indicator(indicator.id()));
    }
}
