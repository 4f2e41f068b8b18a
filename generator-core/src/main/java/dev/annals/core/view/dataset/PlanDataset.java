package dev.annals.core.view.dataset;

import dev.annals.core.compute.plan.PlanProgress;
import dev.annals.core.compute.plan.PlanReview;
import dev.annals.core.compute.plan.PlanReviews;
import dev.annals.core.compute.progress.Symbol;
import dev.annals.core.compute.progress.forecast.Forecast;
import dev.annals.core.compute.progress.forecast.Projection;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Base;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.view.dataset.Field.Type;
import dev.annals.core.view.edition.Edition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The download of all plans: one row an indicator of a plan, with method, inputs, result and forecast. */
public final class PlanDataset {

    private static final List<Field> COLUMNS = List.of(
            new Field("plan", "", Type.STRING),
            new Field("term", "", Type.STRING),
            new Field("indicator", "", Type.STRING),
            new Field("title", "", Type.STRING),
            new Field("unit", "", Type.STRING),
            new Field("nature", "", Type.STRING),
            new Field("base-period", "", Type.STRING),
            new Field("base-value", "", Type.NUMBER),
            new Field("target", "", Type.STRING),
            new Field("target-value", "", Type.NUMBER),
            new Field("period", "", Type.STRING),
            new Field("value", "", Type.NUMBER),
            new Field("done", "", Type.NUMBER),
            new Field("time", "", Type.NUMBER),
            new Field("pace", "", Type.NUMBER),
            new Field("ratio", "", Type.NUMBER),
            new Field("status", "", Type.STRING),
            new Field("method", "", Type.STRING),
            new Field("forecast-low", "", Type.NUMBER),
            new Field("forecast-high", "", Type.NUMBER),
            new Field("forecast", "", Type.STRING));

    private final Edition edition;

    /** For an edition. */
    public PlanDataset(Edition edition) {
        this.edition = edition;
    }

    /** All plans. */
    public Dataset plans() {
        return plans("plans", "data/plans", edition.messages().text("data.plans"), plan -> true);
    }

    /** The plans that are chosen. */
    Dataset plans(String name, String path, String title, Predicate<Plan> choice) {
        List<Field> fields = COLUMNS.stream()
                .map(column ->
                        new Field(column.name(), edition.messages().text("dataset." + column.name()), column.type()))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        List<String> bodies = edition.bodies().stream().map(Body::id).toList();
        PlanReviews.all(edition.measured()).stream()
                .filter(review -> bodies.contains(review.plan().body()))
                .filter(review -> choice.test(review.plan()))
                .map(PlanReview::published)
                .forEach(review -> review.indicators().forEach(progress -> rows.add(row(review, progress))));
        return new Dataset(name, path, title, fields, rows);
    }

    private List<String> row(PlanReview review, PlanProgress progress) {
        return Stream.of(
                        Stream.of(
                                review.plan().id(),
                                review.plan().term().id(),
                                progress.indicator().id(),
                                progress.indicator().title().or(edition.language()),
                                edition.wording().unit(progress.indicator().unit()),
                                edition.messages()
                                        .text("nature." + progress.nature().key())),
                        figures(progress),
                        result(progress))
                .flatMap(part -> part)
                .toList();
    }

    private Stream<String> figures(PlanProgress progress) {
        return Stream.of(
                progress.base().map(base -> base.period().id()).orElse(""),
                number(progress.base().map(Base::figure).flatMap(Figure::value)),
                edition.wording()
                        .figure(progress.target(), progress.indicator().unit())
                        .text(),
                number(progress.target().value()),
                progress.latest().map(latest -> latest.period().id()).orElse(""),
                number(progress.latest().flatMap(latest -> latest.figure().value())));
    }

    private Stream<String> result(PlanProgress progress) {
        return Stream.of(
                number(progress.appraisal().number(Symbol.DONE)),
                number(progress.appraisal().number(Symbol.TIME)),
                number(progress.appraisal().number(Symbol.PACE)),
                number(progress.appraisal().number(Symbol.RATIO)),
                edition.messages().text("grade." + progress.appraisal().grade().key()),
                progress.appraisal().statement(),
                number(progress.forecast().flatMap(Forecast::low)),
                number(progress.forecast().flatMap(Forecast::high)),
                progress.forecast().map(PlanDataset::statement).orElse(""));
    }

    private static String statement(Forecast forecast) {
        return Stream.concat(
                        Stream.of(forecast.line(), forecast.growth())
                                .flatMap(Optional::stream)
                                .map(Projection::statement),
                        forecast.guards().stream().map(guard -> "[" + guard.key() + "]"))
                .collect(Collectors.joining("; "));
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }
}
