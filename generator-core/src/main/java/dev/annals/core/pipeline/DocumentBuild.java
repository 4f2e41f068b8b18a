package dev.annals.core.pipeline;

import dev.annals.core.chart.ChartPainter;
import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.model.document.Document;
import dev.annals.core.model.look.Look;
import dev.annals.core.model.prose.Inline;
import dev.annals.core.model.prose.References;
import dev.annals.core.page.ChartDrawing;
import dev.annals.core.page.DocumentHtml;
import dev.annals.core.page.PageRenderer;
import dev.annals.core.pipeline.own.ProfileColours;
import dev.annals.core.pipeline.own.ProfileText;
import dev.annals.core.pipeline.picture.RepositoryPictures;
import dev.annals.core.print.DocumentMetadata;
import dev.annals.core.print.Drawing;
import dev.annals.core.print.PrintJob;
import dev.annals.core.print.Printed;
import dev.annals.core.print.Printer;
import dev.annals.core.setting.Setting;
import dev.annals.core.template.Rendered;
import dev.annals.core.template.TemplateEngine;
import dev.annals.core.template.TemplateFailure;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.document.DocumentComposer;
import dev.annals.core.view.document.DocumentView;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.own.LookComposer;
import dev.annals.core.view.search.Sections;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Renders documents: one template run gives the HTML that the site shows and that is printed. */
final class DocumentBuild {

    private final Setting setting;
    private final OwnFiles files;
    private final TemplateEngine engine;
    private final Printer printer;
    private final ScreenCharts screen;
    private final RepositoryPictures pictures;
    private final ChartPainter painter;

    /** The style sheets of the profiles so far; the look is one for all documents. */
    private final Map<String, String> profiles = new ConcurrentHashMap<>();

    DocumentBuild(Setting setting, OwnFiles files, Tools tools) {
        this.setting = setting;
        this.files = files;
        this.engine = tools.engine();
        this.printer = tools.printer();
        this.screen = tools.charts();
        this.pictures = tools.pictures();
        this.painter = tools.painter();
    }

    /** Writes and prints a document. Safe for threads. */
    PrintedDocument print(Document document, Edition edition) throws TemplateFailure {
        DocumentView view = new DocumentComposer(edition).compose(document);
        String template = "documents/" + view.kind() + ".ftlh";
        Rendered rendered = engine.trace(template, Map.of("view", view, "msg", PageRenderer.words(edition.messages())));
        Map<String, Drawing> drawings = new LinkedHashMap<>();
        ChartPainter onPaper = painter.inColours(LookComposer.changedOnPaper(look(edition)));
        view.charts().forEach((name, chart) -> drawings.put(name, new ChartOnPaper(chart, onPaper)));
        drawings.putAll(pictures.onPaper(view.pictures()));
        String profile = "profiles/" + document.profile() + ".css";
        AttachedData data = AttachedData.of(document, view, edition);
        Printed printed = printer.print(new PrintJob(
                rendered.text(),
                profiles.computeIfAbsent(profile, path -> css(path, look(edition))),
                metadata(document, view),
                drawings,
                document.place(),
                new PrintJob.Sources(rendered::origin, files.place(profile)),
                data.files()));
        return new PrintedDocument(document, edition, view, rendered.text(), told(data.told(printed), document, view));
    }

    private String css(String profile, Look look) {
        return new ProfileText(files.builtIn(), files.tree(), ProfileColours.of(look)).whole(profile);
    }

    /** What the page of a printed document shows. Safe for threads. */
    DocumentPage page(PrintedDocument made) {
        Map<String, ChartView> charts = made.view().charts();
        DocumentHtml html = DocumentHtml.of(
                made.html(),
                name -> Optional.ofNullable(charts.get(name))
                        .map(chart -> screen.svg(chart, name, ChartDrawing.Size.PAGE))
                        .orElse(""));
        return new DocumentPage(made, html, pictures.onSite(made.view().pictures()), Sections.of(made.view()));
    }

    /** With references to blocks that turned out to be a list, headline figures or a sentence. */
    private static Printed told(Printed printed, Document document, DocumentView view) {
        List<Finding> findings = new ArrayList<>(printed.findings());
        for (Inline.Reference reference : References.in(document.blocks())) {
            if (!view.references().containsKey(reference.label())) {
                findings.add(Finding.of(Code.REFERENCE_UNNUMBERED, reference.place(), reference.label()));
            }
        }
        return new Printed(printed.pdf(), printed.press(), printed.pages(), findings);
    }

    private static Look look(Edition edition) {
        return edition.model().site().presentation().look();
    }

    private DocumentMetadata metadata(Document document, DocumentView view) {
        return new DocumentMetadata(
                document.title(),
                document.issuer(),
                view.subject(),
                document.keywords(),
                document.language().tag(),
                setting.created().orElseGet(() -> date(document)));
    }

    /** The document's own date, or the last day of its period; a month or year counts from its first day. */
    private static Instant date(Document document) {
        String date = document.date().orElse(document.period().lastDay());
        String day = date.length() == 4 ? date + "-01-01" : date.length() == 7 ? date + "-01" : date;
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
