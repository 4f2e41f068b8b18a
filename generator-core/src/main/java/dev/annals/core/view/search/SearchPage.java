package dev.annals.core.view.search;

import dev.annals.core.model.catalogue.Category;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Frames;
import dev.annals.core.view.page.SearchView;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.Label;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Composes the page of the search, which without a script is an index of everything that has a page of its own. */
public final class SearchPage {

    private static final List<Kind> LISTED =
            List.of(Kind.DOCUMENT, Kind.PLAN, Kind.INSPECTION, Kind.PROGRAMME, Kind.YEAR, Kind.BODY, Kind.PAGE);

    private final Edition edition;
    private final Frames frames;

    /** For an edition. */
    public SearchPage(Edition edition, Frames frames) {
        this.edition = edition;
        this.frames = frames;
    }

    /** Address of the edition's search index, from its root. */
    public static String script(Edition edition) {
        return "search/index-" + edition.language().key() + ".js";
    }

    /** The page, listing these hits. */
    public SearchView of(List<Hit> hits) {
        return new SearchView(
                frames.of(Address.SEARCH, "search", edition.messages().text("search.title")),
                edition.model().categories().stream()
                        .map(this::category)
                        .filter(group -> !group.entries().isEmpty())
                        .toList(),
                listed(hits.stream()
                        .filter(hit -> hit.kind() == Kind.INDICATOR)
                        .sorted(Comparator.comparing(hit -> hit.title().text()))),
                LISTED.stream()
                        .map(kind -> group(kind, hits))
                        .filter(group -> !group.entries().isEmpty())
                        .toList());
    }

    private SearchView.Group category(Category category) {
        return new SearchView.Group(
                Label.of(category.title(), edition.language()),
                Optional.of(Address.category(category.id())),
                edition.indicators(category.id()).stream()
                        .map(indicator -> new SearchView.Entry(
                                Label.of(indicator.title(), edition.language()), Address.indicator(indicator.id())))
                        .toList());
    }

    private SearchView.Group group(Kind kind, List<Hit> hits) {
        return new SearchView.Group(
                new Label(edition.messages().text("search.kinds." + kind.key()), Optional.empty()),
                Optional.empty(),
                listed(hits.stream().filter(hit -> hit.kind() == kind)));
    }

    private static List<SearchView.Entry> listed(Stream<Hit> hits) {
        return hits.map(hit -> new SearchView.Entry(hit.title(), hit.address())).toList();
    }
}
