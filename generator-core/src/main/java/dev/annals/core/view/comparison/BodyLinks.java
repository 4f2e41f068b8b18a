package dev.annals.core.view.comparison;

import dev.annals.core.compute.register.Published;
import dev.annals.core.model.document.Document;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.text.Text;
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
 * Where a body's page leads to: the bodies above and below it, what it has set out to do, and its documents.
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
        undertakings(links, body.id());
        addAll(
                links,
                "body.documents",
                edition.model().documents().stream()
                        .filter(document -> document.body().equals(body.id()))
                        .map(this::document)
                        .toList());
        return links;
    }

    private void undertakings(List<BodyView.Links> links, String body) {
        Published published = edition.published();
        addAll(
                links,
                "body.plans",
                published.plans().stream()
                        .filter(plan -> plan.body().equals(body))
                        .map(plan -> fact(label(plan.title()), Address.plan(plan.id())))
                        .toList());
        int tasks = published.focusAreas().stream()
                .filter(area -> area.body().equals(body))
                .mapToInt(area -> area.tasks().size())
                .sum();
        if (tasks > 0) {
            Label count = new Label(edition.messages().text("body.tasks.count", tasks), Optional.empty());
            addAll(links, "body.tasks", List.of(fact(count, Address.TASKS + "#body-" + body)));
        }
        addAll(
                links,
                "body.inspections",
                published.inspections().stream()
                        .filter(inspection -> inspection.body().equals(body))
                        .map(inspection -> fact(label(inspection.title()), Address.inspection(inspection.id())))
                        .toList());
        addAll(
                links,
                "body.programmes",
                published.programmes().stream()
                        .filter(programme -> programme.body().equals(body))
                        .map(programme -> fact(label(programme.title()), Address.programme(programme.id())))
                        .toList());
    }

    private Label label(Text text) {
        return Label.of(text, edition.language());
    }

    private void add(List<BodyView.Links> links, String term, List<Body> bodies) {
        addAll(
                links,
                term,
                bodies.stream()
                        .filter(Body::isPublic)
                        .map(one -> fact(label(one.title()), Address.body(one.id())))
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
