package dev.annals.core.view.comparison;

import dev.annals.core.model.document.Document;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.setting.Language;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.page.BodyView;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.Fact;
import dev.annals.core.view.part.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a body's page leads to: the bodies above and below it, its plans, tasks and documents.
 *
 * @param edition the edition
 */
record BodyLinks(Edition edition) {

    List<BodyView.Links> of(Body body) {
        List<BodyView.Links> links = new ArrayList<>();
        add(
                links,
                "body.parent",
                body.parent().flatMap(edition.model()::body).stream().toList());
        add(links, "body.children", edition.model().children(body.id()));
        addAll(
                links,
                "body.documents",
                edition.model().documents().stream()
                        .filter(document -> document.body().equals(body.id()))
                        .map(this::document)
                        .toList());
        return links;
    }

    private void add(List<BodyView.Links> links, String term, List<Body> bodies) {
        addAll(
                links,
                term,
                bodies.stream()
                        .filter(Body::isPublic)
                        .map(one -> fact(Label.of(one.title(), edition.language()), Address.body(one.id())))
                        .toList());
    }

    private void addAll(List<BodyView.Links> links, String term, List<Fact> facts) {
        if (!facts.isEmpty()) {
            links.add(new BodyView.Links(edition.messages().text(term), facts));
        }
    }

    private Fact document(Document document) {
        Language language = document.language();
        Optional<String> lang = language == edition.language() ? Optional.empty() : Optional.of(language.tag());
        return fact(new Label(document.title(), lang), Address.document(document.id()));
    }

    private static Fact fact(Label label, String href) {
        return new Fact("", label, Optional.of(href));
    }
}
