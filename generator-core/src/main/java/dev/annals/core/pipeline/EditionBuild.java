package dev.annals.core.pipeline;

import dev.annals.core.model.catalogue.Category;
import dev.annals.core.model.time.Period;
import dev.annals.core.page.ChartDrawing;
import dev.annals.core.page.PageRenderer;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Messages;
import dev.annals.core.template.TemplateEngine;
import dev.annals.core.template.TemplateFailure;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Frames;
import dev.annals.core.view.edition.IndicatorPages;
import dev.annals.core.view.edition.Lists;
import dev.annals.core.view.edition.Pages;
import dev.annals.core.view.page.Frame;
import dev.annals.core.view.page.PageView;
import dev.annals.core.view.part.DocumentLink;
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
    private final Frames frames;
    private final PageRenderer renderer;
    private final List<DocumentLink> documents = new ArrayList<>();
    private int pages;

    EditionBuild(
            Edition edition,
            Map<Language, Messages> words,
            TemplateEngine engine,
            ChartDrawing charts,
            ArtifactSink sink) {
        this.edition = edition;
        this.sink = sink;
        this.prefix = Frames.prefix(edition.language(), edition.model().site().languages());
        this.frames = new Frames(edition, words);
        this.renderer = new PageRenderer(engine, charts, edition.messages(), prefix);
    }

    /** The page of a document. */
    void document(DocumentPage page) throws TemplateFailure, OutputException {
        DocumentLink link = page.link(edition.language());
        Frame frame = frames.below(link.href(), "documents", page.title(), List.of());
        put(frame, renderer.render("pages/document.ftlh", frame, page.values(edition.language())));
        documents.add(link);
    }

    /** All other pages, once every document is there. */
    void pages() throws TemplateFailure, OutputException {
        Pages composer = new Pages(edition, frames);
        put("pages/overview.ftlh", composer.overview(documents));
        for (Category category : edition.model().categories()) {
            put("pages/category.ftlh", composer.category(category));
        }
        for (Period period : edition.periods()) {
            put("pages/year.ftlh", composer.year(period));
        }
        putAll("pages/indicator.ftlh", new IndicatorPages(edition, frames).all());
        undertakings();
        Lists lists = new Lists(edition, frames);
        put("pages/list.ftlh", lists.years());
        put("pages/list.ftlh", lists.categories());
        put("pages/list.ftlh", lists.documents(documents));
        put("pages/data.ftlh", lists.data());
        new DataBuild(edition, prefix, sink).run();
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

    private void put(String template, PageView view) throws TemplateFailure, OutputException {
        put(view.frame(), renderer.render(template, view));
    }

    private void put(Frame frame, String html) throws OutputException {
        sink.put(prefix + frame.path(), html);
        pages++;
    }

    /** How many pages were written so far. */
    int written() {
        return pages;
    }
}
