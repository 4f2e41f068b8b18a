package dev.annals.core.pipeline;

import dev.annals.core.chart.ChartPainter;
import dev.annals.core.chart.card.CardPainter;
import dev.annals.core.pipeline.picture.RepositoryPictures;
import dev.annals.core.print.Printer;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.setting.FontClass;
import dev.annals.core.setting.Setting;
import dev.annals.core.source.SourceTree;
import dev.annals.core.template.TemplateEngine;
import dev.annals.core.template.TemplateSource;
import java.util.ArrayList;
import java.util.List;

/**
 * What pages and documents are made with. Safe for threads.
 *
 * @param engine the templates, the user's own among them
 * @param charts draws charts for the screen
 * @param painter draws charts on paper
 * @param printer sets pages
 * @param pictures the pictures of the repository
 * @param cards draws the pictures that links to the site are shown with
 */
record Tools(
        TemplateEngine engine,
        ScreenCharts charts,
        ChartPainter painter,
        Printer printer,
        RepositoryPictures pictures,
        CardPainter cards) {

    static Tools of(TemplateEngine engine, SourceTree tree, PrintFaces faces) {
        return new Tools(
                engine,
                new ScreenCharts(painter(faces.screen())),
                painter(faces.paper()),
                new Printer(faces.paper()),
                new RepositoryPictures(tree.pictures()),
                new CardPainter(
                        faces.screen().awt(FontClass.HEI, 400), faces.screen().awt(FontClass.HEI, 500)));
    }

    private static ChartPainter painter(FaceSet faces) {
        return new ChartPainter(faces.awt(FontClass.HEI, 400), faces.awt(FontClass.HEI, 500));
    }

    /** The templates, the user's own among them. */
    static TemplateEngine engine(Setting setting, SourceTree tree) {
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
}
