package dev.annals.core.pipeline;

import dev.annals.core.chart.ChartPainter;
import dev.annals.core.chart.ChartSize;
import dev.annals.core.compute.Measured;
import dev.annals.core.finding.Findings;
import dev.annals.core.model.Category;
import dev.annals.core.model.Document;
import dev.annals.core.model.UnitCatalogue;
import dev.annals.core.model.time.Period;
import dev.annals.core.page.ChartDrawing;
import dev.annals.core.page.PageRenderer;
import dev.annals.core.print.Printer;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.setting.FontClass;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Setting;
import dev.annals.core.source.SourceTree;
import dev.annals.core.template.TemplateEngine;
import dev.annals.core.template.TemplateFailure;
import dev.annals.core.template.TemplateSource;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Frames;
import dev.annals.core.view.edition.IndicatorPages;
import dev.annals.core.view.edition.Lists;
import dev.annals.core.view.edition.Pages;
import dev.annals.core.view.page.Frame;
import dev.annals.core.view.page.IndicatorView;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.DocumentLink;
import dev.annals.core.write.ArtifactSink;
import dev.annals.core.write.OutputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Renders one site into a sink: every view is made, rendered and dropped before the next. */
final class SiteBuild {

    private final Setting setting;
    private final ArtifactSink sink;
    private final TemplateEngine engine;
    private final ChartPainter painter;
    private final DocumentBuild documents;
    private final OwnFiles files;
    private int pages;

    SiteBuild(Setting setting, SourceTree tree, FaceSet faces, ArtifactSink sink, Findings findings) {
        this.setting = setting;
        this.files = new OwnFiles(setting.builtIn(), tree);
        this.sink = sink;
        this.engine = engine(setting, tree);
        this.painter = new ChartPainter(faces.awt(FontClass.HEI, 400), faces.awt(FontClass.HEI, 500));
        this.documents = new DocumentBuild(
                setting, files, new DocumentBuild.Tools(engine, painter, new Printer(faces)), findings);
    }

    private static TemplateEngine engine(Setting setting, SourceTree tree) {
        List<TemplateSource> builtIn = new ArrayList<>();
        for (String folder : List.of("pages", "documents")) {
            setting.builtIn()
                    .in(folder)
                    .forEach((path, text) -> builtIn.add(new TemplateSource(path, "annals:" + path, text)));
        }
        List<TemplateSource> own = tree.templates().stream()
                .map(file -> new TemplateSource(file.name(), file.path(), file.text()))
                .toList();
        return new TemplateEngine(builtIn, own, setting.limits().pageCharacters());
    }

    Tally run(Measured measured, UnitCatalogue units) throws TemplateFailure, OutputException {
        for (String path : setting.builtIn().in("site").keySet()) {
            sink.put(path, files.text(path));
        }
        Language first = measured.model().site().languages().get(0);
        for (Map.Entry<String, String> schema :
                EditorSchemas.of(setting.in(first)).entrySet()) {
            sink.put(schema.getKey(), schema.getValue());
        }
        List<DocumentPage> printed = new ArrayList<>();
        int sheets = 0;
        for (Document document : measured.model().documents()) {
            Edition edition = Edition.of(measured, setting.in(document.language()), units);
            DocumentPage page = documents.print(document, edition);
            sink.put(Address.pdf(document.id()), page.pdf());
            sheets += page.sheets();
            printed.add(page.withoutPdf());
        }
        for (Language language : measured.model().site().languages()) {
            edition(Edition.of(measured, setting.in(language), units), printed);
        }
        return new Tally(pages, printed.size(), sheets);
    }

    private void edition(Edition edition, List<DocumentPage> printed) throws TemplateFailure, OutputException {
        String prefix = Frames.prefix(edition.language(), edition.model().site().languages());
        Frames frames = new Frames(edition, setting.messages());
        ChartDrawing drawing = (chart, id, size) ->
                size == ChartDrawing.Size.TILE ? painter.svg(chart, id, ChartSize.TILE) : screen(painter, chart, id);
        PageRenderer renderer = new PageRenderer(engine, drawing, edition.messages(), prefix);
        Pages composer = new Pages(edition, frames);
        List<DocumentLink> links =
                printed.stream().map(page -> page.link(edition.language())).toList();
        var overview = composer.overview(links);
        put(prefix, overview.frame(), renderer.render("pages/overview.ftlh", overview.frame(), overview));
        for (Category category : edition.model().categories()) {
            var view = composer.category(category);
            put(prefix, view.frame(), renderer.render("pages/category.ftlh", view.frame(), view));
        }
        for (Period period : edition.periods()) {
            var view = composer.year(period);
            put(prefix, view.frame(), renderer.render("pages/year.ftlh", view.frame(), view));
        }
        for (IndicatorView view : (Iterable<IndicatorView>) new IndicatorPages(edition, frames).all()::iterator) {
            put(prefix, view.frame(), renderer.render("pages/indicator.ftlh", view.frame(), view));
        }
        Lists lists = new Lists(edition, frames);
        for (var view : List.of(lists.years(), lists.categories(), lists.documents(links))) {
            put(prefix, view.frame(), renderer.render("pages/list.ftlh", view.frame(), view));
        }
        var data = lists.data();
        put(prefix, data.frame(), renderer.render("pages/data.ftlh", data.frame(), data));
        new DataBuild(edition, prefix, sink).run();
        for (DocumentPage page : printed) {
            Frame frame = frames.below(page.link(edition.language()).href(), "documents", page.title(), List.of());
            put(prefix, frame, renderer.render("pages/document.ftlh", frame, page.values(edition.language())));
        }
    }

    private void put(String prefix, Frame frame, String html) throws OutputException {
        sink.put(prefix + frame.path(), html);
        pages++;
    }

    /** A chart at full size: one drawing for wide windows and one for narrow, of which the style sheet shows one. */
    static String screen(ChartPainter painter, ChartView chart, String id) {
        return painter.svg(chart, id, ChartSize.PAGE) + painter.svg(chart, id + "-narrow", ChartSize.PHONE);
    }
}
