package dev.annals.core.model.document;

import dev.annals.core.finding.Place;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.time.Period;
import dev.annals.core.setting.Language;
import java.util.List;
import java.util.Optional;

/**
 * One document to be printed and shown.
 *
 * @param id file name without ending, used in addresses
 * @param titleLines the title, broken by sense as the author broke it; at least one line
 * @param subtitle a second line on the cover
 * @param kind what kind of document it is
 * @param period the period that unqualified bindings mean
 * @param body id of the body that unqualified bindings mean
 * @param language the language it is written in
 * @param profile name of the page profile
 * @param issuer who issues it, for cover and running head
 * @param date the date on the cover, ISO 8601
 * @param keywords for the PDF's metadata
 * @param dataAttached whether the figures that it tells are to be attached to the PDF
 * @param official what it has as an official document
 * @param frontPages what stands before its text
 * @param subjects ids of the plan, programme, inspection and event that its blocks mean
 * @param blocks the text
 * @param place where its front matter starts
 */
public record Document(
        String id,
        List<String> titleLines,
        Optional<String> subtitle,
        DocumentKind kind,
        Period period,
        String body,
        Language language,
        String profile,
        String issuer,
        Optional<String> date,
        List<String> keywords,
        boolean dataAttached,
        Official official,
        FrontPages frontPages,
        Subjects subjects,
        List<Block> blocks,
        Place place) {

    /** Keeps its own copies. */
    public Document {
        titleLines = List.copyOf(titleLines);
        keywords = List.copyOf(keywords);
        blocks = List.copyOf(blocks);
    }

    /** The title in one line: Chinese lines follow each other directly, others after a space. */
    public String title() {
        return String.join(language == Language.CHINESE ? "" : " ", titleLines);
    }
}
