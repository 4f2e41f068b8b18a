package dev.annals.core.pipeline;

import dev.annals.core.compute.Measured;
import dev.annals.core.finding.Findings;
import dev.annals.core.model.SiteSettings;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.model.look.Look;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.page.LeanFile;
import dev.annals.core.page.LookSheet;
import dev.annals.core.page.feed.SitemapFile;
import dev.annals.core.pipeline.own.OwnPages;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Setting;
import dev.annals.core.source.Picture;
import dev.annals.core.source.SourceTree;
import dev.annals.core.template.TemplateFailure;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Frames;
import dev.annals.core.view.own.LookComposer;
import dev.annals.core.view.part.Address;
import dev.annals.core.write.ArtifactSink;
import dev.annals.core.write.OutputException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Renders one site into a sink: the documents one by one, each in print and on its pages, then everything else. */
final class SiteBuild {

    private final Setting setting;
    private final ArtifactSink sink;
    private final Tools tools;
    private final DocumentBuild documents;
    private final OwnFiles files;
    private final List<Picture> pictures;
    private final Findings findings;

    SiteBuild(Setting setting, SourceTree tree, Tools tools, ArtifactSink sink, Findings findings) {
        this.setting = setting;
        this.files = new OwnFiles(setting.builtIn(), tree);
        this.sink = sink;
        this.pictures = tree.pictures();
        this.tools = tools;
        this.documents = new DocumentBuild(setting, files, tools);
        this.findings = findings;
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

    /** Prints the documents and writes their pages; the number of printed pages. */
    private int documents(Measured measured, UnitCatalogue units, List<EditionBuild> editions)
            throws TemplateFailure, OutputException {
        int[] sheets = {0};
        Workers.inOrder(
                measured.model().documents(),
                document -> documents.page(documents.print(
                        document, Edition.of(measured, units, setting.messages(), document.language()))),
                page -> {
                    findings.addAll(page.made().printed().findings());
                    page.made().put(sink);
                    sheets[0] += page.sheets();
                    for (EditionBuild edition : editions) {
                        edition.document(page);
                    }
                });
        return sheets[0];
    }

    Tally run(Measured measured, UnitCatalogue units) throws TemplateFailure, OutputException {
        Look look = measured.model().site().presentation().look();
        assets(look);
        logos(measured);
        OwnPages own = new OwnPages(tools.engine(), tools.charts(), tools.pictures());
        List<EditionBuild> editions = measured.model().site().languages().stream()
                .map(language -> Edition.of(measured, units, setting.messages(), language))
                .map(edition -> new EditionBuild(edition, setting.messages(), own, sink))
                .toList();
        Language first = measured.model().site().languages().get(0);
        for (Map.Entry<String, String> schema :
                EditorSchemas.of(setting.in(first)).entrySet()) {
            sink.put(schema.getKey(), schema.getValue());
        }
        int sheets = documents(measured, units, editions);
        int pages = 0;
        for (EditionBuild edition : editions) {
            edition.pages();
            pages += edition.written().size();
            sink.put(
                    edition.prefix() + Address.CARD,
                    tools.cards().inColours(LookComposer.changedOnPaper(look)).png(edition.card()));
        }
        for (Map.Entry<String, byte[]> picture : tools.pictures().files().entrySet()) {
            sink.put(picture.getKey(), picture.getValue());
        }
        editions.get(0).missing();
        published(measured.model().site(), editions.get(0).written());
        return new Tally(pages, measured.model().documents().size(), sheets);
    }
}
