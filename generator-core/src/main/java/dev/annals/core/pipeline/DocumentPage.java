package dev.annals.core.pipeline;

import dev.annals.core.page.DocumentHtml;
import dev.annals.core.setting.Language;
import dev.annals.core.template.Markup;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.DocumentLink;
import dev.annals.core.view.part.Label;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A document, printed, and what its page on the site shows.
 *
 * @param id its id
 * @param title its title
 * @param language its language
 * @param html its text for the screen
 * @param pdf the printed file
 * @param press its pages laid on sheets for the press; empty for none
 * @param sheets number of printed pages
 */
@SuppressWarnings("ArrayRecordComponent")
record DocumentPage(
        String id, String title, Language language, DocumentHtml html, byte[] pdf, byte[] press, int sheets) {

    DocumentLink link(Language edition) {
        Label label = new Label(title, edition == language ? Optional.empty() : Optional.of(language.tag()));
        return new DocumentLink(label, Address.document(id), Address.pdf(id), sheets);
    }

    /** What the page's template sees. */
    Map<String, Object> values(Language edition) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("document", link(edition));
        values.put("lang", language.tag());
        values.put("bodyClass", html.bodyClass());
        values.put("content", new Markup(html.content()));
        if (press.length > 0) {
            values.put("press", Address.press(id));
        }
        return values;
    }
}
