package dev.annals.core.view.undertaking;

import dev.annals.core.model.organisation.Body;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Frames;
import dev.annals.core.view.page.ListView;
import dev.annals.core.view.register.draft.Cells;
import java.util.List;
import java.util.Optional;

/** Composes the pages that list undertakings. */
final class Listing {

    private final Cells cells;
    private final Edition edition;
    private final Frames frames;

    Listing(Cells cells, Frames frames) {
        this.cells = cells;
        this.edition = cells.edition();
        this.frames = frames;
    }

    /** The page of a section; none when it has no entries. */
    Optional<ListView> of(String section, String address, List<ListView.Entry> entries) {
        String title = cells.message(section + ".title");
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new ListView(frames.of(address, section, title), title, entries));
    }

    /** A remark, behind the name of the body where there are several. */
    String remark(String body, String words) {
        return edition.bodies().size() < 2
                ? words
                : edition.model()
                        .body(body)
                        .map(Body::shortTitle)
                        .map(title -> cells.message("listing.remark", title.or(edition.language()), words))
                        .orElse(words);
    }
}
