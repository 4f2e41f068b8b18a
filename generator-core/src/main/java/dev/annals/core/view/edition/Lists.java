package dev.annals.core.view.edition;

import dev.annals.core.model.time.Period;
import dev.annals.core.view.page.ListView;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.DocumentLink;
import dev.annals.core.view.part.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Composes the pages that list years, categories and documents. */
public final class Lists {

    private final Edition edition;
    private final Frames frames;

    /** For an edition. */
    public Lists(Edition edition, Frames frames) {
        this.edition = edition;
        this.frames = frames;
    }

    /** The years, newest first. */
    public ListView years() {
        return list(
                Address.YEARS,
                "years",
                edition.periods().stream()
                        .sorted(Comparator.reverseOrder())
                        .map(this::year)
                        .toList());
    }

    private ListView.Entry year(Period period) {
        int figures = (int) edition.indicators().stream()
                .flatMap(indicator -> edition.series(indicator).stream())
                .flatMap(series -> series.at(period).stream())
                .filter(reading -> reading.observation().isPresent())
                .count();
        return new ListView.Entry(
                new Label(edition.name(period), Optional.empty()),
                Address.year(period),
                edition.messages().text("count.figures", figures));
    }

    /** The categories in their order. */
    public ListView categories() {
        return list(
                Address.CATEGORIES,
                "categories",
                edition.model().categories().stream()
                        .map(category -> new ListView.Entry(
                                Label.of(category.title(), edition.language()),
                                Address.category(category.id()),
                                edition.messages()
                                        .text(
                                                "count.indicators",
                                                edition.indicators(category.id())
                                                        .size())))
                        .toList());
    }

    /** The documents. */
    public ListView documents(List<DocumentLink> documents) {
        return list(
                Address.DOCUMENTS,
                "documents",
                documents.stream()
                        .map(document -> new ListView.Entry(
                                document.title(),
                                document.href(),
                                edition.messages().text("count.pages", document.pages())))
                        .toList());
    }

    /** The downloads: everything, then each category; hrefs are without ending. */
    public ListView data() {
        List<ListView.Entry> entries = new ArrayList<>();
        entries.add(new ListView.Entry(
                new Label(edition.messages().text("data.all"), Optional.empty()),
                Address.DATA_ALL,
                edition.messages().text("count.indicators", edition.indicators().size())));
        int plans = edition.published().plans().size();
        if (plans > 0) {
            entries.add(new ListView.Entry(
                    new Label(edition.messages().text("data.plans"), Optional.empty()),
                    "data/plans",
                    edition.messages().text("count.plans", plans)));
        }
        edition.model()
                .categories()
                .forEach(category -> entries.add(new ListView.Entry(
                        Label.of(category.title(), edition.language()),
                        Address.data(category),
                        edition.messages()
                                .text(
                                        "count.indicators",
                                        edition.indicators(category.id()).size()))));
        return list(Address.DATA, "data", entries);
    }

    private ListView list(String path, String section, List<ListView.Entry> entries) {
        String title = edition.messages().text(section + ".title");
        return new ListView(frames.of(path, section, title), title, entries);
    }
}
