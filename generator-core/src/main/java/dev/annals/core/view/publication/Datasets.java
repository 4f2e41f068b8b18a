package dev.annals.core.view.publication;

import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.model.Licence;
import dev.annals.core.model.SiteSettings;
import dev.annals.core.model.catalogue.Category;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.figure.Scale;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.text.Text;
import dev.annals.core.view.edition.BodyFigures;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.part.Address;
import java.util.List;
import java.util.Optional;

/**
 * Describes the data of pages for search engines.
 *
 * @param edition the edition
 */
public record Datasets(Edition edition) {

    /** The data of an indicator. */
    public DatasetDescription of(Indicator indicator) {
        return description(indicator.title(), indicator.definition(), Address.data(indicator), List.of(indicator));
    }

    /** The data of a field of work. */
    public DatasetDescription of(Category category) {
        return description(
                category.title(), category.description(), Address.data(category), edition.indicators(category.id()));
    }

    /** All data; the pages of the fields tell the variables. */
    public DatasetDescription all() {
        SiteSettings site = edition.model().site();
        DatasetDescription all = description(site.title(), site.description(), Address.DATA_ALL, edition.indicators());
        return new DatasetDescription(
                all.name(),
                all.description(),
                all.creator(),
                all.licence(),
                all.coverage(),
                all.downloads(),
                List.of());
    }

    private DatasetDescription description(
            Text title, Optional<Text> description, String downloads, List<Indicator> indicators) {
        String name = title.or(edition.language());
        String site = edition.model().site().title().or(edition.language());
        return new DatasetDescription(
                name,
                description
                        .map(text -> text.or(edition.language()))
                        .orElseGet(() -> edition.messages().text("dataset.description", name, site)),
                edition.model()
                        .body(edition.body())
                        .filter(Body::isPublic)
                        .map(body -> body.title().or(edition.language()))
                        .orElse(site),
                edition.model().site().licence().flatMap(Licence::address),
                coverage(indicators),
                downloads,
                indicators.stream().map(this::variable).toList());
    }

    private DatasetDescription.Variable variable(Indicator indicator) {
        return DatasetDescription.Variable.of(
                indicator.id(),
                indicator.title().or(edition.language()),
                edition.wording().unit(indicator.unit(), Scale.ONE),
                edition.told(indicator)
                        .flatMap(BodyFigures::latest)
                        .flatMap(Reading::observation)
                        .flatMap(found -> found.figure().value()));
    }

    /** From the first to the last year with a figure, ISO 8601. */
    private Optional<String> coverage(List<Indicator> indicators) {
        List<Reading> reported = indicators.stream()
                .flatMap(indicator -> edition.bodies().stream()
                        .flatMap(body -> edition.measured().series(indicator.id(), body.id()).stream()))
                .map(Series::readings)
                .flatMap(List::stream)
                .filter(reading -> reading.observation().isPresent())
                .toList();
        return reported.stream()
                .map(reading -> reading.period().year())
                .min(Integer::compare)
                .flatMap(first -> reported.stream()
                        .map(reading -> reading.period().lastYear())
                        .max(Integer::compare)
                        .map(last -> first.equals(last) ? first.toString() : first + "/" + last));
    }
}
