package dev.annals.core.print.markup;

import dev.annals.core.print.line.Paragraphs;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/**
 * Tells the layout engine what the elements mean: XHTML, with these exceptions. The only style sheet is that
 * of the profile, on top of a few defaults. The language of an element is the mark of its run, for the line
 * breaker. Links are made by the structure tree, not by the engine.
 */
public final class DocumentSource extends XhtmlNamespaceHandler {

    private static final String DEFAULTS = """
            html, body, address, article, aside, blockquote, div, dl, dt, dd, figure, figcaption, footer, header, h1,
            h2, h3, h4, h5, h6, hr, main, nav, ol, p, pre, section, ul { display: block }
            li { display: block }
            head, script, style, template { display: none }
            table { display: table; border-spacing: 0; table-layout: fixed; width: 100%; -fs-table-paginate: paginate }
            tr { display: table-row }
            thead { display: table-header-group }
            tbody { display: table-row-group }
            tfoot { display: table-footer-group }
            col { display: table-column }
            colgroup { display: table-column-group }
            td, th { display: table-cell; vertical-align: middle; padding: 0 }
            caption { display: table-caption; text-align: center }
            img { display: inline-block }
            br:before { content: "\\A"; white-space: pre-line }
            body, h1, h2, h3, h4, h5, p, ol, ul, figure, blockquote { margin: 0; padding: 0 }
            b, strong, h1, h2, h3, h4, h5, h6, th { font-weight: bold }
            sup { vertical-align: super; font-size: 0.6em }
            sub { vertical-align: sub; font-size: 0.6em }
            pre { white-space: pre }
            """;

    private final String css;
    private final Paragraphs paragraphs;

    /** With the style sheet of the page profile and what will be the paragraphs. */
    public DocumentSource(String css, Paragraphs paragraphs) {
        this.css = css;
        this.paragraphs = paragraphs;
    }

    @Override
    public List<StylesheetInfo> getStylesheets(Document document) {
        return List.of(new StylesheetInfo(Origin.AUTHOR, "annals:profile", List.of("all"), css));
    }

    @Override
    public Optional<StylesheetInfo> getDefaultStylesheet() {
        return Optional.of(new StylesheetInfo(Origin.USER_AGENT, "annals:defaults", List.of("all"), DEFAULTS));
    }

    @Override
    public String getLang(@Nullable Element element) {
        String mark = element == null ? null : paragraphs.markOf(element);
        return mark == null ? super.getLang(element) : mark;
    }

    @Override
    public @Nullable String getLinkUri(Element element) {
        return null;
    }
}
