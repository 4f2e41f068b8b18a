package dev.annals.core.print;

import dev.annals.core.finding.Place;
import dev.annals.core.print.style.Profile;
import java.util.Map;

/**
 * One document to print.
 *
 * @param html well-formed XHTML, without a document type; classes of the published vocabulary
 * @param css the style sheet of the page profile, with its settings
 * @param metadata what the file says about itself
 * @param drawings by the name in {@code drawing:NAME}
 * @param origin the document's source, for findings that cannot be placed better
 */
public record PrintJob(
        String html, String css, DocumentMetadata metadata, Map<String, Drawing> drawings, Place origin) {

    /** Keeps its own copy. */
    public PrintJob {
        drawings = Map.copyOf(drawings);
    }

    /** The page profile, read. */
    Profile profile() {
        return Profile.read(css);
    }
}
