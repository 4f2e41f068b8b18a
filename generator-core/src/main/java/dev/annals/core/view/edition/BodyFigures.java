package dev.annals.core.view.edition;

import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.compute.progress.rollup.RollUp;
import dev.annals.core.compute.ranking.Ranking;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.BodyFigure;
import dev.annals.core.view.part.Label;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The latest figures of several bodies.
 *
 * @param edition the edition
 */
public record BodyFigures(Edition edition) {

    /** Of bodies other than the site's, of these indicators, in their order. */
    public List<BodyFigure> elsewhere(List<Indicator> indicators) {
        return indicators.stream()
                .flatMap(indicator -> of(indicator, edition.body()))
                .toList();
    }

    /** Of all bodies, where another has one than the body that the indicator's page tells of. */
    public List<BodyFigure> all(Indicator indicator) {
        List<BodyFigure> all = of(indicator, "").toList();
        boolean isTold = edition.told(indicator)
                .filter(told -> all.stream().allMatch(one -> one.id().equals(told.body())))
                .isPresent();
        return isTold ? List.of() : all;
    }

    private Stream<BodyFigure> of(Indicator indicator, String without) {
        return edition.bodies().stream()
                .filter(body -> !body.id().equals(without))
                .flatMap(body -> edition.measured().series(indicator.id(), body.id()).stream()
                        .flatMap(series -> latest(series).stream())
                        .map(reading -> figure(indicator, body, reading)));
    }

    /** The last reading with a figure. */
    public static Optional<Reading> latest(Series series) {
        return series.readings().stream()
                .filter(reading -> reading.observation().isPresent())
                .reduce((one, later) -> later);
    }

    private BodyFigure figure(Indicator indicator, Body body, Reading reading) {
        return new BodyFigure(
                Label.of(indicator.title(), edition.language()),
                Address.indicator(indicator.id()),
                body.id(),
                edition.bodies().size() > 1 ? Optional.of(Address.body(body.id())) : Optional.empty(),
                Label.of(body.title(), edition.language()),
                edition.head(reading.period()),
                reading.observation()
                        .map(Observation::figure)
                        .map(figure -> edition.wording()
                                .figure(figure, indicator.unit())
                                .text())
                        .orElse("–"),
                reading.change()
                        .map(change -> edition.wording().change(change, indicator.unit()))
                        .orElse(""),
                place(indicator, body, reading),
                reading.rollUp().map(this::derived));
    }

    /** The place of a body among its siblings in words; empty when it has none. */
    public String place(Indicator indicator, Body body, Reading reading) {
        boolean isAlone =
                edition.model().siblings(body.id()).size() < 2 || body.parent().isEmpty();
        return isAlone
                ? ""
                : edition.measured()
                        .place(indicator, body.id(), reading.period())
                        .flatMap(Ranking.Entry::place)
                        .map(String::valueOf)
                        .orElse("");
    }

    /** 由3个单位汇总；未报：丙区 */
    public String derived(RollUp rollUp) {
        String from =
                edition.messages().text("bodies.derived", rollUp.reported().size());
        List<String> silent = rollUp.unreported().stream()
                .flatMap(id -> edition.model().body(id).stream())
                .filter(Body::isPublic)
                .map(body -> body.shortTitle().or(edition.language()))
                .toList();
        return silent.isEmpty()
                ? from
                : edition.messages()
                        .text(
                                "bodies.derived.partly",
                                from,
                                String.join(edition.messages().text("list.comma"), silent));
    }
}
