package dev.annals.core.view.diagram;

import dev.annals.core.compute.Reading;
import dev.annals.core.compute.diagram.bodies.BodyDiagrams;
import dev.annals.core.compute.diagram.bodies.RankedLevel;
import dev.annals.core.compute.ranking.Ranking;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.RankedBars;
import dev.annals.core.view.edition.ChartAxes;
import dev.annals.core.view.edition.Edition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Charts over the bodies right below one; over those of its own level when it has none below. */
public final class BodyCharts {

    private final Edition edition;
    private final DiagramWords words;

    /** For an edition. */
    public BodyCharts(Edition edition) {
        this.edition = edition;
        this.words = new DiagramWords(edition);
    }

    /** The bodies in the order of an indicator, with the figure of all, or else their mean, to compare with. */
    public Optional<RankedBars> ranked(Indicator indicator, String body, Period period) {
        return new BodyDiagrams(edition.measured(), body)
                .ranked(indicator, period)
                .content()
                .map(level -> ranked(level, new Subject(indicator, body, period)));
    }

    /** What a chart of one indicator is about. */
    private record Subject(Indicator indicator, String body, Period period) {}

    private RankedBars ranked(RankedLevel level, Subject subject) {
        List<RankedBars.Ranked> bars = level.ranking().entries().stream()
                .map(entry -> bar(entry, subject))
                .toList();
        Optional<ChartView.TargetMark> reference = reference(level, subject);
        List<BigDecimal> values = level.ranking().entries().stream()
                .flatMap(entry -> entry.value().stream())
                .collect(Collectors.toCollection(ArrayList::new));
        reference.map(ChartView.TargetMark::value).map(BigDecimal::valueOf).ifPresent(values::add);
        return new RankedBars(
                words.text(
                        "ranked.title." + subject.indicator().direction().key(),
                        words.name(subject.indicator()),
                        edition.name(subject.period())),
                description(level, reference, subject),
                bars,
                reference,
                words.axis(
                        ChartAxes.fromZero(subject.indicator().unit(), values, edition.wording()),
                        subject.indicator().unit(),
                        figures(level, subject)));
    }

    private Stream<Figure> figures(RankedLevel level, Subject subject) {
        return level.ranking().entries().stream()
                .flatMap(entry -> reading(subject.indicator(), entry.body(), subject.period()).stream())
                .flatMap(reading -> reading.observation().stream())
                .map(Observation::figure);
    }

    private RankedBars.Ranked bar(Ranking.Entry entry, Subject subject) {
        Optional<Observation> found =
                reading(subject.indicator(), entry.body(), subject.period()).flatMap(Reading::observation);
        ChartView.Point point = found.map(one -> words.point(words.label(entry.body()), subject.indicator(), one))
                .orElseGet(() -> new ChartView.Point(
                        words.label(entry.body()),
                        Optional.empty(),
                        edition.messages().text("plan.unreported"),
                        false));
        return new RankedBars.Ranked(
                entry.place().map(place -> Integer.toString(place)).orElse(""),
                point,
                entry.body().equals(subject.body()));
    }

    private Optional<ChartView.TargetMark> reference(RankedLevel level, Subject subject) {
        Indicator indicator = subject.indicator();
        Optional<ChartView.TargetMark> above = level.above()
                .flatMap(body -> reading(indicator, body.id(), subject.period())
                        .flatMap(Reading::observation)
                        .map(Observation::figure)
                        .map(figure -> mark(body, indicator, figure)));
        return above.or(() -> level.mean()
                .flatMap(mean -> like(level, subject).map(like -> {
                    String figure = edition.wording().between(mean, mean, like, indicator);
                    return new ChartView.TargetMark(
                            words.text("ranked.mean.label"), mean.doubleValue(), words.text("ranked.mean", figure));
                })));
    }

    private ChartView.TargetMark mark(Body body, Indicator indicator, Figure figure) {
        String name = words.label(body.id());
        return new ChartView.TargetMark(
                name,
                figure.value().orElseThrow().doubleValue(),
                words.text("ranked.above", name, words.whole(indicator, figure)));
    }

    /** The first figure, whose scale and decimals the mean takes. */
    private Optional<Figure> like(RankedLevel level, Subject subject) {
        return level.ranking().entries().stream()
                .flatMap(entry -> reading(subject.indicator(), entry.body(), subject.period()).stream())
                .flatMap(reading -> reading.observation().stream())
                .map(Observation::figure)
                .filter(Figure.Single.class::isInstance)
                .findFirst();
    }

    private String description(RankedLevel level, Optional<ChartView.TargetMark> reference, Subject subject) {
        Comparator<Ranking.Entry> order =
                Comparator.comparing(entry -> entry.value().orElseThrow());
        List<Ranking.Entry> told = level.ranking().entries().stream()
                .filter(entry -> entry.value().isPresent())
                .sorted(order)
                .toList();
        String silent = level.ranking().entries().stream()
                .filter(entry -> entry.value().isEmpty())
                .map(entry -> words.label(entry.body()))
                .collect(Collectors.joining(edition.messages().text("list.comma")));
        return words.sentences(
                words.text(
                        "ranked.description",
                        told.size(),
                        words.text("measure", words.name(subject.indicator()), edition.name(subject.period())),
                        named(told.get(told.size() - 1), subject),
                        named(told.get(0), subject)),
                reference
                        .map(mark -> words.text("ranked.reference", mark.words()))
                        .orElse(""),
                silent.isEmpty() ? "" : words.text("ranked.silent", silent));
    }

    private String named(Ranking.Entry entry, Subject subject) {
        String figure = reading(subject.indicator(), entry.body(), subject.period())
                .flatMap(Reading::observation)
                .map(found -> words.whole(subject.indicator(), found.figure()))
                .orElse(DiagramWords.NONE);
        return words.text("named", words.label(entry.body()), figure);
    }

    private Optional<Reading> reading(Indicator indicator, String body, Period period) {
        return edition.measured().series(indicator.id(), body).flatMap(series -> series.at(period));
    }
}
