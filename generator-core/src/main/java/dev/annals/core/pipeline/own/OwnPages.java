package dev.annals.core.pipeline.own;

import static java.util.Objects.requireNonNull;

import dev.annals.core.model.look.OwnPage;
import dev.annals.core.page.ChartDrawing;
import dev.annals.core.page.DocumentHtml;
import dev.annals.core.page.PageRenderer;
import dev.annals.core.pipeline.picture.RepositoryPictures;
import dev.annals.core.pipeline.picture.SitePicture;
import dev.annals.core.setting.Language;
import dev.annals.core.template.Markup;
import dev.annals.core.template.TemplateEngine;
import dev.annals.core.template.TemplateFailure;
import dev.annals.core.view.document.DocumentComposer;
import dev.annals.core.view.document.DocumentView;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.own.OwnComposer;
import java.util.Map;
import java.util.Optional;

/**
 * Renders the text of the repository's own pages.
 *
 * @param engine the templates
 * @param charts draws charts
 * @param pictures the pictures of the repository
 */
public record OwnPages(TemplateEngine engine, ChartDrawing charts, RepositoryPictures pictures) {

    private static final String TEMPLATE = "documents/page.ftlh";

    /**
     * What the template of an own page sees in an edition.
     *
     * @param up the way from the page to the root of the site
     */
    public Map<String, Object> values(OwnPage page, Edition edition, String up) throws TemplateFailure {
        Language language = page.text().language();
        Edition speaking = Edition.of(edition.measured(), edition.units(), edition.words(), language);
        DocumentView view = new DocumentComposer(speaking).compose(page.text());
        String html = engine.render(TEMPLATE, Map.of("view", view, "msg", PageRenderer.words(speaking.messages())));
        DocumentHtml text = DocumentHtml.of(
                html,
                name -> Optional.ofNullable(view.charts().get(name))
                        .map(chart -> charts.svg(chart, name, ChartDrawing.Size.PAGE))
                        .orElse(""));
        Map<String, SitePicture> shown = pictures.onSite(view.pictures());
        return Map.of(
                "title", new OwnComposer(edition).title(page),
                "lang", language.tag(),
                "bodyClass", text.bodyClass(),
                "content",
                        new Markup(text.withPictures(
                                        name -> requireNonNull(shown.get(name)).attributes(up))
                                .content()));
    }
}
