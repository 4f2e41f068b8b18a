package dev.annals.core.pipeline;

import dev.annals.core.page.PageText;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Frames;
import dev.annals.core.view.page.Frame;
import dev.annals.core.view.page.SearchView;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.Label;
import dev.annals.core.view.search.Hit;
import dev.annals.core.view.search.Kind;
import dev.annals.core.view.search.Passage;
import dev.annals.core.view.search.Passages;
import dev.annals.core.view.search.SearchPage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gathers what the search of one edition finds while its pages are written, so that every hit leads to a page that
 * is there. Kept are titles, the text of documents and of own pages, and the addresses of pages and of their parts.
 */
final class SearchBuild {

    private static final String OWN_PAGES = Address.page("").replace(".html", "");

    private static final Set<Kind> PARTS = EnumSet.of(Kind.TASK, Kind.ISSUE, Kind.HONOUR, Kind.SECTION);

    private final Edition edition;
    private final Frames frames;
    private final List<Passage> documents = new ArrayList<>();
    private final Map<String, Passage> pages = new TreeMap<>();
    private final Set<String> addresses = new HashSet<>();

    SearchBuild(Edition edition, Frames frames) {
        this.edition = edition;
        this.frames = frames;
    }

    /** A page that was written. */
    void page(Frame frame, String html) {
        addresses.add(frame.path());
        PageText.ids(html).forEach(id -> addresses.add(frame.path() + "#" + id));
        String text = frame.path().startsWith(OWN_PAGES) ? PageText.main(html) : "";
        pages.put(frame.path(), new Passage(Kind.PAGE, new Label(frame.title(), Optional.empty()), text, frame.path()));
    }

    /** A document whose page was written. */
    void document(DocumentPage document) {
        documents.addAll(document.passages(edition.language()));
    }

    /** The hits: a part of a page behind the page. */
    List<Hit> hits() {
        List<Passage> all = new ArrayList<>(new Passages(edition).all());
        all.addAll(documents);
        List<Hit> hits = new ArrayList<>(all.stream()
                .flatMap(one -> one.at(addresses::contains).stream())
                .toList());
        hits.stream().filter(hit -> !PARTS.contains(hit.kind())).forEach(hit -> pages.remove(hit.address()));
        pages.values().forEach(page -> hits.add(page.at(addresses::contains).orElseThrow()));
        return hits;
    }

    SearchView page(List<Hit> hits) {
        return new SearchPage(edition, frames).of(hits);
    }
}
