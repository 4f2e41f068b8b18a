package dev.annals.core.view.comparison;

import dev.annals.core.compute.Reading;
import dev.annals.core.model.catalogue.Category;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.view.edition.BodyFigures;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Frames;
import dev.annals.core.view.edition.Honours;
import dev.annals.core.view.edition.Statuses;
import dev.annals.core.view.page.BodyView;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.BodyRow;
import dev.annals.core.view.part.Crumb;
import dev.annals.core.view.part.Label;
import java.util.List;
import java.util.Optional;

/** Composes the pages of public bodies. */
public final class BodyPages {

    private final Edition edition;
    private final Frames frames;
    private final BodyFigures figures;
    private final BodyLinks links;
    private final Honours honours;
    private final Illustrations illustrations;

    /** For an edition. */
    public BodyPages(Edition edition, Frames frames) {
        this.edition = edition;
        this.frames = frames;
        this.figures = new BodyFigures(edition);
        this.links = new BodyLinks(edition);
        this.honours = new Honours(edition);
        this.illustrations = new Illustrations(edition);
    }

    /** The page of a body. */
    public BodyView page(Body body) {
        List<Body> all = edition.bodies();
        int index = all.indexOf(body);
        return new BodyView(
                frames.below(Address.body(body.id()), "bodies", body.title().or(edition.language()), above(body)),
                Label.of(body.title(), edition.language()),
                body.logo(),
                links.of(body),
                edition.model().categories().stream()
                        .map(category -> section(category, body))
                        .filter(section -> !section.rows().isEmpty())
                        .toList(),
                illustrations.of(body),
                honours.where(honour -> honour.body().equals(body.id())),
                Optional.of(index - 1).filter(i -> i >= 0).map(all::get).map(this::crumb),
                Optional.of(index + 1).filter(i -> i < all.size()).map(all::get).map(this::crumb));
    }

    private List<Crumb> above(Body body) {
        return body.parent().flatMap(edition.model()::body).filter(Body::isPublic).map(this::crumb).stream()
                .toList();
    }

    private Crumb crumb(Body body) {
        return new Crumb(Label.of(body.title(), edition.language()), Address.body(body.id()));
    }

    private BodyView.Section section(Category category, Body body) {
        return new BodyView.Section(
                new Crumb(Label.of(category.title(), edition.language()), Address.category(category.id())),
                edition.indicators(category.id()).stream()
                        .flatMap(indicator -> row(indicator, body).stream())
                        .toList());
    }

    private Optional<BodyRow> row(Indicator indicator, Body body) {
        return edition.measured()
                .series(indicator.id(), body.id())
                .flatMap(BodyFigures::latest)
                .map(reading -> row(indicator, body, reading));
    }

    private BodyRow row(Indicator indicator, Body body, Reading reading) {
        return new BodyRow(
                Label.of(indicator.title(), edition.language()),
                Address.indicator(indicator.id()),
                edition.head(reading.period()),
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
                figures.place(indicator, body, reading));
    }
}
