package dev.annals.core.pipeline;

import static java.util.Objects.requireNonNull;

import dev.annals.core.page.DocumentHtml;
import dev.annals.core.pipeline.picture.SitePicture;
import dev.annals.core.setting.Language;
import dev.annals.core.template.Markup;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.DocumentLink;
import dev.annals.core.view.part.Label;
import dev.annals.core.view.search.Kind;
import dev.annals.core.view.search.Passage;
import dev.annals.core.view.search.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A printed document and what its page on the site shows.
 *
 * @param made the document and its file
 * @param html its text for the screen
 * @param pictures its pictures by name
 * @param sections its text for the search
 */
record DocumentPage(
        PrintedDocument made, DocumentHtml html, Map<String, SitePicture> pictures, List<Section> sections) {

    String id() {
        return made.document().id();
    }

    String title() {
        return made.document().title();
    }

    private Language language() {
        return made.document().language();
    }

    /** Number of printed pages. */
    int sheets() {
        return made.printed().pages();
    }

    private Label label(String text, Language edition) {
        return new Label(
                text,
                edition == language()
                        ? Optional.empty()
                        : Optional.of(language().tag()));
    }

    DocumentLink link(Language edition) {
        return new DocumentLink(label(title(), edition), Address.document(id()), Address.pdf(id()), sheets());
    }

    /** What the search finds of it: the document with the text before its first heading, then its sections. */
    List<Passage> passages(Language edition) {
        String page = Address.document(id());
        List<Passage> passages = new ArrayList<>();
        if (sections.isEmpty() || !sections.get(0).anchor().isEmpty()) {
            passages.add(new Passage(Kind.DOCUMENT, label(title(), edition), "", page));
        }
        for (Section one : sections) {
            passages.add(
                    one.anchor().isEmpty()
                            ? new Passage(Kind.DOCUMENT, label(title(), edition), one.text(), page)
                            : new Passage(
                                    Kind.SECTION,
                                    label(one.title(), edition),
                                    one.text(),
                                    List.of(page + "#" + one.anchor(), page)));
        }
        return passages;
    }

    /**
     * What the page's template sees.
     *
     * @param up the way from the page to the root of the site
     */
    Map<String, Object> values(Language edition, String up) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("document", link(edition));
        values.put("lang", language().tag());
        values.put("bodyClass", html.bodyClass());
        values.put(
                "content",
                new Markup(html.withPictures(
                                name -> requireNonNull(pictures.get(name)).attributes(up))
                        .content()));
        if (made.printed().press().length > 0) {
            values.put("press", Address.press(id()));
        }
        return values;
    }
}
