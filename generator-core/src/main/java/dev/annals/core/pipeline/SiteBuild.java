package dev.annals.core.pipeline;

import dev.annals.core.chart.ChartPainter;
import dev.annals.core.chart.card.CardPainter;
import dev.annals.core.compute.Measured;
import dev.annals.core.finding.Findings;
import dev.annals.core.model.SiteSettings;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.model.document.Document;
import dev.annals.core.model.look.Look;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.page.LeanFile;
import dev.annals.core.page.LookSheet;
import dev.annals.core.page.feed.SitemapFile;
import dev.annals.core.print.Printer;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.setting.FontClass;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Setting;
import dev.annals.core.source.Picture;
import dev.annals.core.source.SourceTree;
import dev.annals.core.template.TemplateEngine;
import dev.annals.core.template.TemplateFailure;
import dev.annals.core.template.TemplateSource;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Frames;
import dev.annals.core.view.own.LookComposer;
import dev.annals.core.view.part.Address;
import dev.annals.core.write.ArtifactSink;
import dev.annals.core.write.OutputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Renders one site into a sink: the documents one by one, each in print and on its pages, then everything else. */
final class SiteBuild {

    private final Setting setting;
    private final ArtifactSink sink;
    private final TemplateEngine engine;
    private final ScreenCharts charts;
    private final CardPainter cards;
    private final DocumentBuild documents;
    private final OwnFiles files;
    private final List<Picture> pictures;

    SiteBuild(Setting setting, SourceTree tree, PrintFaces faces, ArtifactSink sink, Findings findings) {
        this.setting = setting;
        this.files = new OwnFiles(setting.builtIn(), tree);
        this.sink = sink;
        this.pictures = tree.pictures();
        this.engine = engine(setting, tree);
        this.charts = new ScreenCharts(painter(faces.screen()));
        this.cards = new CardPainter(
                faces.screen().awt(FontClass.HEI, 400), faces.screen().awt(FontClass.HEI, 500));
        DocumentBuild.Tools tools =
                new DocumentBuild.Tools(engine, charts, painter(faces.paper()), new Printer(faces.paper()));
        this.documents = new DocumentBuild(setting, files, tools, findings);
    }

    private static ChartPainter painter(FaceSet faces) {
        return new ChartPainter(faces.awt(FontClass.HEI, 400), faces.awt(FontClass.HEI, 500));
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
        return new TemplateEngine(builtIn, own, setting.limits());
    }

    private void logos(Measured measured) throws OutputException {
        Set<String> shown = measured.model().bodies().stream()
                .filter(Body::isPublic)
                .flatMap(body -> body.logo().stream())
                .collect(Collectors.toUnmodifiableSet());
        for (Picture picture : pictures) {
            if (shown.contains(picture.path())) {
                sink.put(picture.path(), picture.content());
            }
        }
    }

    /** What needs the address of the site: the list of its pages, and the way to that. */
    private void published(SiteSettings site, List<String> pages) throws OutputException {
        if (site.address().isEmpty()) {
            return;
        }
        List<SitemapFile.Edition> editions = site.languages().stream()
                .map(language -> new SitemapFile.Edition(language.tag(), Frames.prefix(language, site.languages())))
                .toList();
        String address = site.address().get();
        sink.put("sitemap.xml", new SitemapFile(address, editions).write(pages));
        sink.put("robots.txt", "User-agent: *\nAllow: /\nSitemap: " + address + "sitemap.xml\n");
    }

    /** Style sheets, scripts and the icon: the user's own as they are, the built-in ones without what only people read. */
    private void assets(Look look) throws OutputException {
        for (Map.Entry<String, String> file : setting.builtIn().in("site").entrySet()) {
            String text = files.text(file.getKey());
            boolean own = !text.equals(file.getValue());
            sink.put(file.getKey(), own ? text : LeanFile.of(file.getKey(), text));
        }
        if (!look.isPlain()) {
            sink.put(LookSheet.PATH, LookSheet.css(LookComposer.compose(look)));
        }
    }

    private DocumentPage printed(Document document, Edition edition) throws TemplateFailure, OutputException {
        DocumentPage page = documents.print(document, edition);
        sink.put(Address.pdf(document.id()), page.pdf());
        if (page.press().length > 0) {
            sink.put(Address.press(document.id()), page.press());
        }
        return page;
    }

    Tally run(Measured measured, UnitCatalogue units) throws TemplateFailure, OutputException {
        Look look = measured.model().site().presentation().look();
        assets(look);
        logos(measured);
        List<EditionBuild> editions = measured.model().site().languages().stream()
                .map(language -> Edition.of(measured, units, setting.messages(), language))
                .map(edition -> new EditionBuild(edition, setting.messages(), engine, charts, sink))
                .toList();
        Language first = measured.model().site().languages().get(0);
        for (Map.Entry<String, String> schema :
                EditorSchemas.of(setting.in(first)).entrySet()) {
            sink.put(schema.getKey(), schema.getValue());
        }
        int sheets = 0;
        for (Document document : measured.model().documents()) {
            DocumentPage page = printed(document, Edition.of(measured, units, setting.messages(), document.language()));
            sheets += page.sheets();
            for (EditionBuild edition : editions) {
                edition.document(page);
            }
        }
        int pages = 0;
        for (EditionBuild edition : editions) {
            edition.pages();
            pages += edition.written().size();
            sink.put(
                    edition.prefix() + Address.CARD,
                    cards.inColours(LookComposer.changedOnPaper(look)).png(edition.card()));
        }
        editions.get(0).missing();
        published(measured.model().site(), editions.get(0).written());
        return new Tally(pages, measured.model().documents().size(), sheets);
    }
}
