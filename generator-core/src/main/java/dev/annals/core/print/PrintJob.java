package dev.annals.core.print;

import dev.annals.core.finding.Place;
import dev.annals.core.print.archive.AttachedFile;
import dev.annals.core.print.style.Profile;
import java.util.List;
import java.util.Map;

/**
 * One document to print.
 *
 * @param html well-formed XHTML, without a document type; classes of the published vocabulary
 * @param css the style sheet of the page profile, with its settings
 * @param metadata what the file says about itself
 * @param drawings by the name in {@code drawing:NAME}
 * @param origin the document's source, for findings that cannot be placed better
 * @param sources where the HTML and the style sheet come from
 * @param attachments files to attach, where the profile allows it
 */
public record PrintJob(
        String html,
        String css,
        DocumentMetadata metadata,
        Map<String, Drawing> drawings,
        Place origin,
        Sources sources,
        List<AttachedFile> attachments) {

    /**
     * Where findings about the HTML and the style sheet are placed.
     *
     * @param html the template that wrote a character of the HTML
     * @param css the style sheet
     */
    public record Sources(Places html, Place css) {}

    /** Where each character of the HTML comes from. */
    @FunctionalInterface
    public interface Places {

        /**
         * The place that wrote a character.
         *
         * @param line its line, 1-based
         * @param column its column in UTF-16 units, 1-based
         */
        Place at(int line, int column);
    }

    /** A job without attachments, all of whose findings are placed at the document's source. */
    public PrintJob(String html, String css, DocumentMetadata metadata, Map<String, Drawing> drawings, Place origin) {
        this(html, css, metadata, drawings, origin, new Sources((line, column) -> origin, origin), List.of());
    }

    /** Keeps its own copies. */
    public PrintJob {
        drawings = Map.copyOf(drawings);
        attachments = List.copyOf(attachments);
    }

    /** The place of an address, which stands in the HTML or else in the style sheet. */
    Place placeOfReference(String address) {
        return html.contains(address) ? placeOf(address) : sources.css();
    }

    /** The place of the first occurrence of some words in the HTML; that of the document when there is none. */
    Place placeOf(String words) {
        int at = html.indexOf(words);
        if (at < 0) {
            return origin;
        }
        int line =
                1 + (int) html.substring(0, at).chars().filter(c -> c == '\n').count();
        return sources.html().at(line, at - html.lastIndexOf('\n', at));
    }

    /** The page profile, read. */
    Profile profile() {
        return Profile.read(css);
    }
}
