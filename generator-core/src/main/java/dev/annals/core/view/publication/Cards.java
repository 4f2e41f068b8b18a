package dev.annals.core.view.publication;

import dev.annals.core.compute.Reading;
import dev.annals.core.model.SiteSettings;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.view.edition.Edition;
import java.util.Optional;

/**
 * Composes the picture that goes with a shared link: title, body, period and the first tiles of the overview.
 *
 * @param edition the edition
 */
public record Cards(Edition edition) {

    private static final int FIGURES = 3;

    /** The card of the edition. */
    public SocialCard card() {
        SiteSettings site = edition.model().site();
        String title = site.title().or(edition.language());
        return new SocialCard(
                title,
                edition.model()
                        .body(edition.body())
                        .filter(Body::isPublic)
                        .map(body -> body.title().or(edition.language()))
                        .filter(body -> !body.equals(title)),
                edition.name(edition.period()),
                site.tiles().stream()
                        .map(edition::indicator)
                        .flatMap(indicator -> headline(indicator).stream())
                        .limit(FIGURES)
                        .toList());
    }

    private Optional<SocialCard.Headline> headline(Indicator indicator) {
        return edition.series(indicator)
                .flatMap(series -> series.at(edition.period()))
                .flatMap(Reading::observation)
                .filter(found -> found.figure().value().isPresent())
                .map(found -> new SocialCard.Headline(
                        indicator.shortTitle().or(edition.language()),
                        edition.wording()
                                .figure(found.figure(), indicator.unit())
                                .text()));
    }
}
