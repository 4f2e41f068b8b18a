package dev.annals.core.view.edition;

import dev.annals.core.compute.Status;
import dev.annals.core.model.catalogue.Category;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.review.Honour;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.page.CategoryView;
import dev.annals.core.view.page.OverviewView;
import dev.annals.core.view.page.YearView;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.CategoryCard;
import dev.annals.core.view.part.ChangeEntry;
import dev.annals.core.view.part.Crumb;
import dev.annals.core.view.part.DocumentLink;
import dev.annals.core.view.part.HonourView;
import dev.annals.core.view.part.Label;
import dev.annals.core.view.part.StatusCount;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Composes the overview and the pages of categories and years. */
public final class Pages {

    private static final int HONOURS = 6;

    private final Edition edition;
    private final Frames frames;
    private final Tiles tiles;
    private final FigureTables tables;
    private final Honours honours;
    private final Lines lines;

    /** For an edition. */
    public Pages(Edition edition, Frames frames) {
        this.edition = edition;
        this.frames = frames;
        this.tiles = new Tiles(edition);
        this.tables = new FigureTables(edition);
        this.honours = new Honours(edition);
        this.lines = new Lines(edition);
    }

    /**
     * The first page.
     *
     * @param changes the most telling of what is new
     * @param documents documents to read
     */
    public OverviewView overview(List<ChangeEntry> changes, List<DocumentLink> documents) {
        Period period = edition.period();
        var site = edition.model().site();
        List<HonourView> shown =
                honours.where(honour -> ofTheSite(honour) && honour.period().equals(period));
        return new OverviewView(
                frames.of(Address.OVERVIEW, "overview", site.title().or(edition.language())),
                site.headline().map(lines::of),
                site.lead().map(lines::of),
                tiles.of(site.tiles().stream().map(edition::indicator).toList(), period),
                changes,
                counts(period),
                tables.targets(edition.indicators(), period, edition.body()),
                shown.subList(0, Math.min(HONOURS, shown.size())),
                edition.model().categories().stream().map(this::card).toList(),
                ownFirst(documents));
    }

    /** The documents of the body that the page is about in front of those of others. */
    private List<DocumentLink> ownFirst(List<DocumentLink> documents) {
        Set<String> own = edition.model().documents().stream()
                .filter(document -> document.body().equals(edition.body()))
                .map(document -> Address.document(document.id()))
                .collect(Collectors.toUnmodifiableSet());
        return documents.stream()
                .sorted(Comparator.comparing(link -> !own.contains(link.href())))
                .toList();
    }

    private boolean ofTheSite(Honour honour) {
        return honour.body().equals(edition.body());
    }

    private CategoryCard card(Category category) {
        return new CategoryCard(
                Label.of(category.title(), edition.language()),
                category.description().map(text -> Label.of(text, edition.language())),
                Address.category(category.id()),
                edition.indicators(category.id()).size());
    }

    /** The page of a category. */
    public CategoryView category(Category category) {
        List<Indicator> indicators = edition.indicators(category.id());
        List<Category> all = edition.model().categories();
        int index = all.indexOf(category);
        return new CategoryView(
                frames.below(
                        Address.category(category.id()),
                        "categories",
                        category.title().or(edition.language()),
                        List.of()),
                Label.of(category.title(), edition.language()),
                category.description().map(text -> Label.of(text, edition.language())),
                tiles.of(indicators, edition.period()).stream()
                        .filter(tile -> tile.chart().isPresent())
                        .toList(),
                tables.reported(indicators, edition.period(), edition.body()),
                new BodyFigures(edition).elsewhere(indicators),
                honours.where(honour -> ofTheSite(honour) && honour.category().equals(Optional.of(category.id()))),
                Address.data(category),
                Optional.of(index - 1).filter(i -> i >= 0).map(all::get).map(this::crumb),
                Optional.of(index + 1).filter(i -> i < all.size()).map(all::get).map(this::crumb));
    }

    /** The page of a year. */
    public YearView year(Period period) {
        List<Period> all = edition.periods();
        int index = all.indexOf(period);
        return new YearView(
                frames.below(Address.year(period), "years", edition.name(period), List.of()),
                edition.name(period),
                edition.model().categories().stream()
                        .map(category -> section(category, period))
                        .filter(section -> !section.figures().rows().isEmpty())
                        .toList(),
                counts(period),
                tables.targets(edition.indicators(), period, edition.body()),
                honours.where(honour -> ofTheSite(honour) && honour.period().equals(period)),
                Optional.of(index - 1).filter(i -> i >= 0).map(all::get).map(this::crumb),
                Optional.of(index + 1).filter(i -> i < all.size()).map(all::get).map(this::crumb));
    }

    private YearView.Section section(Category category, Period period) {
        return new YearView.Section(
                Label.of(category.title(), edition.language()),
                Address.category(category.id()),
                tables.reported(edition.indicators(category.id()), period, edition.body()));
    }

    private List<StatusCount> counts(Period period) {
        List<Status> statuses = edition.indicators().stream()
                .flatMap(indicator -> edition.series(indicator).stream())
                .flatMap(series -> series.at(period).stream())
                .flatMap(reading -> reading.outcome().stream())
                .map(outcome -> outcome.status())
                .toList();
        return Statuses.count(statuses, edition.messages()).stream()
                .map(count -> count.at(Address.delivery(period)))
                .toList();
    }

    private Crumb crumb(Category category) {
        return new Crumb(Label.of(category.title(), edition.language()), Address.category(category.id()));
    }

    private Crumb crumb(Period period) {
        return new Crumb(new Label(edition.name(period), Optional.empty()), Address.year(period));
    }
}
