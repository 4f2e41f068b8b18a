package dev.annals.core.view.colophon;

import dev.annals.core.model.SiteSettings;
import dev.annals.core.model.observation.Citation;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Frames;
import dev.annals.core.view.page.AboutView;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.Fact;
import dev.annals.core.view.part.Label;
import dev.annals.core.view.part.LicenceView;
import dev.annals.core.wording.DateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes the page about the site. */
public final class AboutPage {

    private final Edition edition;
    private final SiteSettings site;

    /** For an edition. */
    public AboutPage(Edition edition) {
        this.edition = edition;
        this.site = edition.model().site();
    }

    /** The page. */
    public AboutView page(Frames frames) {
        String title = edition.messages().text("about.title");
        return new AboutView(
                frames.of(Address.ABOUT, "about", title),
                title,
                site.description().map(this::label),
                facts(),
                licence(),
                edition.citations().stream().map(this::source).toList(),
                citation());
    }

    /** The licence of the data. */
    public Optional<LicenceView> licence() {
        return site.licence().map(licence -> new LicenceView(label(licence.title()), licence.address()));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        publisher().ifPresent(body -> facts.add(fact("about.body", label(body.title()))));
        List<Period> periods = edition.periods();
        if (!periods.isEmpty()) {
            facts.add(fact("about.periods", own(span(periods.get(0), periods.get(periods.size() - 1)))));
        }
        facts.add(fact("about.current", own(edition.name(edition.period()))));
        facts.add(fact("about.as-of", own(DateWords.of(site.asOf(), edition.messages()))));
        facts.add(fact(
                "about.indicators",
                own(edition.messages()
                        .text("count.indicators", edition.indicators().size()))));
        return facts;
    }

    private String span(Period first, Period last) {
        return first.equals(last)
                ? edition.name(first)
                : edition.messages().text("about.span", edition.name(first), edition.name(last));
    }

    private Optional<Body> publisher() {
        return edition.model().body(edition.body()).filter(Body::isPublic);
    }

    private String citation() {
        String title = site.title().or(edition.language());
        return edition.messages()
                .text(
                        "cite.site",
                        publisher()
                                .map(body -> body.title().or(edition.language()))
                                .orElse(title),
                        title,
                        DateWords.of(site.asOf(), edition.messages()));
    }

    private AboutView.Source source(Citation citation) {
        return new AboutView.Source(
                new Label(
                        edition.cited(citation),
                        Label.of(citation.title(), edition.language()).lang()),
                citation.address(),
                citation.licence().map(this::label));
    }

    private Fact fact(String term, Label value) {
        return new Fact(edition.messages().text(term), value, Optional.empty());
    }

    private Label label(Text text) {
        return Label.of(text, edition.language());
    }

    private static Label own(String text) {
        return new Label(text, Optional.empty());
    }
}
