package dev.annals.core.pipeline;

import dev.annals.core.model.catalogue.Category;
import dev.annals.core.model.look.OwnPage;
import dev.annals.core.model.time.Period;
import dev.annals.core.page.ChartDrawing;
import dev.annals.core.page.PageRenderer;
import dev.annals.core.pipeline.own.OwnPages;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Messages;
import dev.annals.core.template.TemplateEngine;
import dev.annals.core.template.TemplateFailure;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Frames;
import dev.annals.core.view.edition.IndicatorPages;
import dev.annals.core.view.edition.Lists;
import dev.annals.core.view.edition.Pages;
import dev.annals.core.view.own.OwnComposer;
import dev.annals.core.view.page.Frame;
import dev.annals.core.view.page.IndicatorView;
import dev.annals.core.view.page.PageView;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.DocumentLink;
import dev.annals.core.write.ArtifactSink;
import dev.annals.core.write.OutputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
        this.own = new OwnComposer(edition);
        this.ownPages = new OwnPages(engine, charts);
        this.frames = new Frames(edition, words, own.parts());
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
        for (IndicatorView view : (Iterable<IndicatorView>) new IndicatorPages(edition, frames).all()::iterator) {
            put("pages/indicator.ftlh", view);
        }
        Lists lists = new Lists(edition, frames);
        put("pages/list.ftlh", lists.years());
        put("pages/list.ftlh", lists.categories());
        put("pages/list.ftlh", lists.documents(documents));
        put("pages/data.ftlh", lists.data());
        for (OwnPage page : own.pages()) {
            Frame frame = frames.of(Address.page(page.id()), "", page.text().title());
            put(frame, renderer.render("pages/page.ftlh", frame, ownPages.values(page, edition)));
        }
        new DataBuild(edition, prefix, sink).run();
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
