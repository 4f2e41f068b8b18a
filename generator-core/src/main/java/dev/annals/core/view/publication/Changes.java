package dev.annals.core.view.publication;

import dev.annals.core.compute.Outcome;
import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Status;
import dev.annals.core.compute.development.Development;
import dev.annals.core.compute.development.Developments;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.view.edition.Comparisons;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Frames;
import dev.annals.core.view.edition.Statuses;
import dev.annals.core.view.page.ChangesView;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.ChangeEntry;
import dev.annals.core.view.part.Label;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words what is new in the current period. */
public final class Changes {

    private static final int MOST_TELLING = 6;

    private final Edition edition;
    private final Comparisons comparisons;

    /** For an edition. */
    public Changes(Edition edition) {
        this.edition = edition;
        this.comparisons = new Comparisons(edition);
    }

    /** For the overview: the most telling about the site's body, six at most; a figure that had none before is not. */
    public List<ChangeEntry> telling() {
        return of(edition.body())
                .filter(development -> development.kind() != Development.Kind.FIRST)
                .limit(MOST_TELLING)
                .map(this::entry)
                .toList();
    }

    /** About all public bodies, the site's first. */
    public List<Development> all() {
        return bodies().flatMap(this::of).toList();
    }

    private Stream<String> bodies() {
        return Stream.concat(
                        Stream.of(edition.body()), edition.bodies().stream().map(Body::id))
                .distinct();
    }

    private Stream<Development> of(String body) {
        boolean isPublic = edition.model().body(body).filter(Body::isPublic).isPresent();
        return isPublic ? Developments.of(edition.measured(), body, edition.period()).stream() : Stream.empty();
    }

    /** The page of everything new. */
    public ChangesView page(Frames frames) {
        List<Development> all = all();
        String title = edition.messages().text("changes.heading", edition.name(edition.period()));
        return new ChangesView(
                frames.of(Address.CHANGES, "changes", title),
                title,
                Arrays.stream(Development.Kind.values())
                        .map(kind -> group(kind, all))
                        .filter(group -> !group.entries().isEmpty())
                        .toList());
    }

    private ChangesView.Group group(Development.Kind kind, List<Development> all) {
        return new ChangesView.Group(
                kind.key(),
                edition.messages().text("changes." + kind.key() + ".title"),
                all.stream()
                        .filter(development -> development.kind() == kind)
                        .map(this::entry)
                        .toList());
    }

    /** One of them in words. */
    public ChangeEntry entry(Development development) {
        Indicator indicator = development.series().indicator();
        Reading reading = development.reading();
        return new ChangeEntry(
                development.kind().key(),
                tag(development),
                Label.of(indicator.title(), edition.language()),
                Optional.of(development.series().body())
                        .filter(body -> !body.equals(edition.body()))
                        .flatMap(edition.model()::body)
                        .map(body -> Label.of(body.shortTitle(), edition.language())),
                Address.indicator(indicator.id()),
                anchor(development),
                edition.name(reading.period()),
                reading.observation()
                        .map(found -> edition.wording()
                                .figure(found.figure(), indicator.unit())
                                .text())
                        .orElse("–"),
                words(development),
                reading.outcome().map(outcome -> Statuses.view(outcome.status(), edition.messages())));
    }

    /** The row of the history where the indicator's page tells of this body, else the row of the body. */
    private String anchor(Development development) {
        boolean isTold = edition.told(development.series().indicator())
                .filter(told -> told.body().equals(development.series().body()))
                .isPresent();
        return isTold
                ? development.reading().period().id()
                : Address.anchor(development.series().body());
    }

    private String tag(Development development) {
        boolean fell = development.kind() == Development.Kind.CHANGED
                && development.reading().change().stream()
                        .anyMatch(change -> change.amount().signum() < 0);
        return edition.messages().text("changes." + development.kind().key() + (fell ? ".fell" : ""));
    }

    private String words(Development development) {
        Indicator indicator = development.series().indicator();
        Reading reading = development.reading();
        return switch (development.kind()) {
            case NEWLY_MET, NEWLY_MISSED -> turn(development);
            case REVISED, CHANGED -> comparisons.change(indicator, reading).orElse("");
            case FIRST -> "";
        };
    }

    private String turn(Development development) {
        Reading reading = development.reading();
        Optional<Status> before = development
                .series()
                .at(reading.period().previous())
                .flatMap(Reading::outcome)
                .map(Outcome::status);
        String target = comparisons.target(development.series().indicator(), reading);
        return before.map(status -> edition.messages()
                        .text(
                                "changes.turn",
                                target,
                                Statuses.view(status, edition.messages()).word()))
                .orElse(target);
    }
}
