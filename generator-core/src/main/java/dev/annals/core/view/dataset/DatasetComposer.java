package dev.annals.core.view.dataset;

import dev.annals.core.compute.Outcome;
import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.compute.progress.rollup.RollUp;
import dev.annals.core.model.catalogue.Category;
import dev.annals.core.model.catalogue.Dimension;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.Scale;
import dev.annals.core.model.observation.Change;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.text.Text;
import dev.annals.core.view.dataset.Field.Type;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.part.Address;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Composes the downloads of one edition. Internal indicators are in none of them. */
public final class DatasetComposer {

    private static final List<Field> COLUMNS = List.of(
            new Field("indicator", "", Type.STRING),
            new Field("title", "", Type.STRING),
            new Field("category", "", Type.STRING),
            new Field("body", "", Type.STRING),
            new Field("part", "", Type.STRING),
            new Field("period", "", Type.STRING),
            new Field("figure", "", Type.STRING),
            new Field("value", "", Type.NUMBER),
            new Field("unit", "", Type.STRING),
            new Field("maturity", "", Type.STRING),
            new Field("change", "", Type.STRING),
            new Field("target", "", Type.STRING),
            new Field("target-value", "", Type.NUMBER),
            new Field("rate", "", Type.NUMBER),
            new Field("status", "", Type.STRING),
            new Field("method", "", Type.STRING),
            new Field("derived", "", Type.STRING),
            new Field("as-of", "", Type.STRING),
            new Field("source", "", Type.STRING),
            new Field("note", "", Type.STRING));

    private final Edition edition;
    private final List<Field> fields;

    /** For an edition. */
    public DatasetComposer(Edition edition) {
        this.edition = edition;
        this.fields = COLUMNS.stream()
                .map(column ->
                        new Field(column.name(), edition.messages().text("dataset." + column.name()), column.type()))
                .toList();
    }

    /** Everything. */
    public Dataset all() {
        return dataset("all", Address.DATA_ALL, edition.messages().text("data.all"), edition.indicators());
    }

    /** The data of a category. */
    public Dataset category(Category category) {
        return dataset(
                category.id(),
                Address.data(category),
                category.title().or(edition.language()),
                edition.indicators(category.id()));
    }

    /** The data of one indicator. */
    public Dataset indicator(Indicator indicator) {
        return dataset(
                indicator.id(), Address.data(indicator), indicator.title().or(edition.language()), List.of(indicator));
    }

    /** The rows of these indicators that are chosen; not a download of the site. */
    Dataset chosen(String name, String title, List<Indicator> indicators, Predicate<Told> choice) {
        return dataset(name, "", title, indicators, choice);
    }

    private Dataset dataset(String name, String path, String title, List<Indicator> indicators) {
        return dataset(name, path, title, indicators, any -> true);
    }

    private Dataset dataset(
            String name, String path, String title, List<Indicator> indicators, Predicate<Told> choice) {
        List<List<String>> rows = new ArrayList<>();
        for (Indicator indicator : indicators) {
            for (Body body : edition.bodies()) {
                Predicate<Reading> shown = reading -> choice.test(
                        new Told(indicator.id(), body.id(), reading.period().id()));
                Stream.concat(
                                edition.measured().series(indicator.id(), body.id()).stream(),
                                edition.measured().parts(indicator.id(), body.id()).stream())
                        .forEach(series -> series.readings().stream()
                                .filter(shown)
                                .forEach(reading -> rows.add(row(series, body, reading))));
            }
        }
        return new Dataset(name, path, title, fields, rows);
    }

    private List<String> row(Series series, Body body, Reading reading) {
        Indicator indicator = series.indicator();
        Optional<Observation> observation = reading.observation();
        Optional<Figure> figure = observation.map(Observation::figure);
        Optional<Figure> target =
                reading.outcome().map(outcome -> outcome.target().figure());
        return List.of(
                indicator.id(),
                words(indicator.title()),
                category(indicator),
                words(body.title()),
                part(series.disaggregation()),
                reading.period().id(),
                figure.map(found -> worded(found, indicator)).orElse(""),
                figure.flatMap(Figure::value).map(BigDecimal::toPlainString).orElse(""),
                edition.wording().unit(indicator.unit(), Scale.ONE),
                observation
                        .map(found -> edition.messages()
                                .text("maturity." + found.maturity().key()))
                        .orElse(""),
                reading.change().map(change -> worded(change, indicator)).orElse(""),
                target.map(found -> worded(found, indicator)).orElse(""),
                target.flatMap(Figure::value).map(BigDecimal::toPlainString).orElse(""),
                reading.rate().map(BigDecimal::toPlainString).orElse(""),
                reading.outcome()
                        .map(outcome -> edition.messages()
                                .text("status." + outcome.status().key()))
                        .orElse(""),
                reading.outcome()
                        .map(outcome -> statement(series, reading, outcome))
                        .orElse(""),
                reading.rollUp().map(RollUp::statement).orElse(""),
                observation.flatMap(Observation::asOf).orElse(""),
                observation.flatMap(Observation::source).flatMap(this::citation).orElse(""),
                observation.flatMap(Observation::note).map(this::words).orElse(""));
    }

    private String worded(Figure figure, Indicator indicator) {
        return edition.wording().figure(figure, indicator.unit()).text();
    }

    private String worded(Change change, Indicator indicator) {
        return edition.wording().change(change, indicator.unit());
    }

    /** Method, inputs and result of a status by their keys, in no language. */
    private static String statement(Series series, Reading reading, Outcome outcome) {
        String target =
                outcome.target().figure().value().map(BigDecimal::toPlainString).orElse("");
        String value = value(Optional.of(reading));
        String before = value(series.at(reading.period().previous()));
        return "annual: target=" + target + ", value=" + value + ", before=" + before + " → "
                + outcome.status().key();
    }

    private static String value(Optional<Reading> reading) {
        return reading.flatMap(Reading::observation)
                .flatMap(one -> one.figure().value())
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    private String part(Disaggregation part) {
        List<String> names = new ArrayList<>();
        for (Dimension dimension : edition.model().catalogue().dimensions()) {
            Optional.ofNullable(part.values().get(dimension.id()))
                    .flatMap(dimension::value)
                    .map(value -> words(value.title()))
                    .ifPresent(names::add);
        }
        return String.join("; ", names);
    }

    private String category(Indicator indicator) {
        return edition.model().categories().stream()
                .filter(category -> category.id().equals(indicator.category()))
                .findFirst()
                .map(Category::title)
                .map(this::words)
                .orElse("");
    }

    private Optional<String> citation(String id) {
        return edition.citation(id).map(citation -> words(citation.title()));
    }

    private String words(Text text) {
        return text.or(edition.language());
    }
}
