package dev.annals.core.view.publication;

import dev.annals.core.compute.development.Development;
import dev.annals.core.model.SiteSettings;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.part.ChangeEntry;
import dev.annals.core.view.part.Label;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Composes the feed of an edition. Ids come from the ids of the data, so that they stay when words or addresses change. */
public final class Feeds {

    private static final int MOST = 200;

    private final Edition edition;
    private final Changes changes;

    /** For an edition. */
    public Feeds(Edition edition) {
        this.edition = edition;
        this.changes = new Changes(edition);
    }

    /** The feed of what is new in the current period, 200 entries at most. */
    public Feed feed() {
        SiteSettings site = edition.model().site();
        List<Feed.Entry> entries =
                changes.all().stream().limit(MOST).map(this::entry).toList();
        String title = site.title().or(edition.language());
        return new Feed(
                urn(edition.language().key(), edition.body()),
                edition.language().tag(),
                title,
                edition.messages().text("changes.heading", edition.name(edition.period())),
                edition.model()
                        .body(edition.body())
                        .filter(Body::isPublic)
                        .map(body -> body.title().or(edition.language()))
                        .orElse(title),
                entries.stream().map(Feed.Entry::updated).max(String::compareTo).orElse(site.asOf()),
                entries);
    }

    private Feed.Entry entry(Development development) {
        ChangeEntry words = changes.entry(development);
        String indicator = development.series().indicator().id();
        String period = development.reading().period().id();
        return new Feed.Entry(
                urn(edition.language().key(), development.series().body(), indicator, period),
                title(words),
                summary(words),
                words.href(),
                words.anchor(),
                development
                        .reading()
                        .observation()
                        .flatMap(Observation::asOf)
                        .orElseGet(() -> edition.model().site().asOf()));
    }

    private String title(ChangeEntry words) {
        String name = words.title().text();
        String subject = words.body()
                .map(Label::text)
                .map(body -> edition.messages().text("changes.of", body, name))
                .orElse(name);
        return edition.messages().text("changes.line", words.tag(), subject, words.figure());
    }

    private String summary(ChangeEntry words) {
        return words.words().isEmpty()
                ? edition.messages().text("changes.figure", words.period(), words.figure())
                : edition.messages().text("changes.summary", words.period(), words.figure(), words.words());
    }

    /** Named after RFC 9562, version 3; its names are ids joined by slashes, which no id holds. */
    private static String urn(String... ids) {
        byte[] name = String.join("/", ids).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }
}
