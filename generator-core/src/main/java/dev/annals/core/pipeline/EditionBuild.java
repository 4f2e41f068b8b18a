package dev.annals.core.pipeline;

import dev.annals.core.model.catalogue.Category;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.look.OwnPage;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.time.Period;
import dev.annals.core.page.EditionPlace;
import dev.annals.core.page.PageRenderer;
import dev.annals.core.page.RelativePath;
import dev.annals.core.page.ScriptFile;
import dev.annals.core.page.feed.AtomFile;
import dev.annals.core.pipeline.own.OwnPages;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Messages;
import dev.annals.core.template.TemplateFailure;
import dev.annals.core.view.colophon.AboutPage;
import dev.annals.core.view.colophon.MethodsPage;
import dev.annals.core.view.comparison.BodyPages;
import dev.annals.core.view.comparison.BodyTree;
import dev.annals.core.view.comparison.Levels;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Frames;
import dev.annals.core.view.edition.Lists;
import dev.annals.core.view.edition.Pages;
import dev.annals.core.view.indicator.IndicatorPages;
import dev.annals.core.view.own.OwnComposer;
import dev.annals.core.view.page.DataView;
import dev.annals.core.view.page.Frame;
import dev.annals.core.view.page.MissingView;
import dev.annals.core.view.page.PageView;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.DocumentLink;
import dev.annals.core.view.publication.Cards;
import dev.annals.core.view.publication.Changes;
import dev.annals.core.view.publication.DatasetDescription;
import dev.annals.core.view.publication.Datasets;
import dev.annals.core.view.publication.Feeds;
import dev.annals.core.view.publication.SocialCard;
import dev.annals.core.view.search.Hit;
import dev.annals.core.view.search.SearchPage;
import dev.annals.core.view.undertaking.DeliveryPages;
import dev.annals.core.view.undertaking.InspectionPages;
import dev.annals.core.view.undertaking.PlanPages;
import dev.annals.core.view.undertaking.ProgrammePages;
import dev.annals.core.view.undertaking.TaskPage;
import dev.annals.core.write.ArtifactSink;
import dev.annals.core.write.OutputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Renders the pages of one edition into a sink: every view is made, rendered and dropped before the next. Of a
 * document only its link is kept, for the lists.
 */
final class EditionBuild {

    private final Edition edition;
    private final ArtifactSink sink;
    private final String prefix;
    private final OwnComposer own;
    private final OwnPages ownPages;
    private final Frames frames;
    private final EditionPlace place;
    private final PageRenderer renderer;
    private final Datasets datasets;
    private final SearchBuild search;
    private final List<DocumentLink> documents = new ArrayList<>();
    private final List<String> written = new ArrayList<>();

    EditionBuild(Edition edition, Map<Language, Messages> words, OwnPages ownPages, ArtifactSink sink) {
        this.edition = edition;
        this.sink = sink;
        this.prefix = Frames.prefix(edition.language(), edition.model().site().languages());
        this.own = new OwnComposer(edition);
        this.ownPages = ownPages;
        this.frames = new Frames(edition, words, own.parts());
        this.place = new EditionPlace(prefix, edition.model().site().address());
        this.renderer = new PageRenderer(ownPages.engine(), ownPages.charts(), edition.messages(), place);
        this.datasets = new Datasets(edition);
        this.search = new SearchBuild(edition, frames);
    }

    /** The page of a document. */
    void document(DocumentPage page) throws TemplateFailure, OutputException {
        DocumentLink link = page.link(edition.language());
        Frame frame = frames.below(link.href(), "documents", page.title(), List.of());
        put(frame, renderer.render("pages/document.ftlh", frame, page.values(edition.language(), up(frame))));
        documents.add(link);
        search.document(page);
    }

    /** The way from a page to the root of the site. */
    private String up(Frame frame) {
        return RelativePath.up(frame.path()) + RelativePath.up(prefix);
    }

    /** All other pages, once every document is there. */
    void pages() throws TemplateFailure, OutputException {
        Pages composer = new Pages(edition, frames);
        Changes changes = new Changes(edition);
        put("pages/overview.ftlh", composer.overview(changes.telling(), documents));
        for (Category category : edition.model().categories()) {
            put("pages/category.ftlh", composer.category(category), datasets.of(category));
        }
        for (Period period : edition.periods()) {
            put("pages/year.ftlh", composer.year(period));
        }
        IndicatorPages indicators = new IndicatorPages(edition, frames);
        for (Indicator indicator : edition.indicators()) {
            put("pages/indicator.ftlh", indicators.page(indicator), datasets.of(indicator));
        }
        undertakings();
        Lists lists = new Lists(edition, frames);
        put("pages/list.ftlh", lists.years());
        put("pages/list.ftlh", lists.categories());
        put("pages/list.ftlh", lists.documents(documents));
        AboutPage about = new AboutPage(edition);
        put("pages/data.ftlh", DataView.of(lists.data(), about.licence()), datasets.all());
        put("pages/about.ftlh", about.page(frames));
        put("pages/methods.ftlh", new MethodsPage(edition).page(frames));
        put("pages/changes.ftlh", changes.page(frames));
        bodies();
        own();
        new DataBuild(edition, prefix, sink).run();
        sink.put(prefix + Address.FEED, new AtomFile(place.published()).write(new Feeds(edition).feed()));
        search();
    }

    private void own() throws TemplateFailure, OutputException {
        for (OwnPage page : own.pages()) {
            Frame frame = frames.of(Address.page(page.id()), "", page.text().title());
            put(frame, renderer.render("pages/page.ftlh", frame, ownPages.values(page, edition, up(frame))));
        }
    }

    /** The pages of bodies, where there is more than one. */
    private void bodies() throws TemplateFailure, OutputException {
        if (edition.bodies().size() < 2) {
            return;
        }
        put("pages/bodies.ftlh", new BodyTree(edition).page(frames));
        put("pages/compare.ftlh", new Levels(edition).page(frames));
        BodyPages pages = new BodyPages(edition, frames);
        for (Body body : edition.bodies()) {
            put("pages/body.ftlh", pages.page(body));
        }
    }

    /** The page for addresses that are not there, of the edition at the root; no other page leads to it. */
    void missing() throws TemplateFailure, OutputException {
        MissingView view = new MissingView(
                frames.of(Address.MISSING, "missing", edition.messages().text("missing.title")));
        sink.put(Address.MISSING, renderer.render("pages/missing.ftlh", view));
    }

    /** The picture for shared links. */
    SocialCard card() {
        return new Cards(edition).card();
    }

    /** Where the edition stands. */
    String prefix() {
        return prefix;
    }

    private void put(String template, PageView view, DatasetDescription data) throws TemplateFailure, OutputException {
        put(view.frame(), renderer.render(template, view.frame(), Map.of("view", view, "dataset", data)));
    }

    private void undertakings() throws TemplateFailure, OutputException {
        PlanPages plans = new PlanPages(edition, frames);
        putAll("pages/plan.ftlh", plans.all());
        putAll("pages/list.ftlh", plans.list().stream());
        putAll("pages/tasks.ftlh", new TaskPage(edition, frames).page().stream());
        DeliveryPages delivery = new DeliveryPages(edition, frames);
        putAll("pages/delivery.ftlh", delivery.all());
        putAll("pages/list.ftlh", delivery.list().stream());
        InspectionPages inspections = new InspectionPages(edition, frames);
        putAll("pages/inspection.ftlh", inspections.all());
        putAll("pages/list.ftlh", inspections.list().stream());
        ProgrammePages programmes = new ProgrammePages(edition, frames);
        putAll("pages/programme.ftlh", programmes.all());
        putAll("pages/list.ftlh", programmes.list().stream());
    }

    private void putAll(String template, Stream<? extends PageView> views) throws TemplateFailure, OutputException {
        for (PageView view : (Iterable<PageView>) views.map(PageView.class::cast)::iterator) {
            put(template, view);
        }
    }

    /** The search, once every page that it may lead to is there. */
    private void search() throws TemplateFailure, OutputException {
        List<Hit> hits = search.hits();
        put("pages/search.ftlh", search.page(hits));
        sink.put(prefix + SearchPage.script(edition), ScriptFile.index(hits, edition.messages()));
        sink.put("site/words-" + edition.language().key() + ".js", ScriptFile.words(edition.messages()));
    }

    private void put(String template, PageView view) throws TemplateFailure, OutputException {
        put(view.frame(), renderer.render(template, view));
    }

    private void put(Frame frame, String html) throws OutputException {
        sink.put(prefix + frame.path(), html);
        written.add(frame.path());
        search.page(frame, html);
    }

    /** The pages written so far, relative to the edition's root. */
    List<String> written() {
        return List.copyOf(written);
    }
}
