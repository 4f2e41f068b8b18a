package dev.annals.core.model.inspection;

import dev.annals.core.finding.Place;
import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * One issue that an inspection raised.
 *
 * @param id stable id, unique in the repository
 * @param number its number as printed
 * @param text the issue
 * @param category id of the category it belongs to
 * @param responsible the office in charge
 * @param deadline day or month, ISO 8601
 * @param status how far it is
 * @param evidence what proves it
 * @param measures what is done about it, in order
 * @param place where it is written
 */
public record Issue(
        String id,
        Optional<String> number,
        BoundText text,
        Optional<String> category,
        Optional<Text> responsible,
        Optional<String> deadline,
        IssueStatus status,
        Optional<Text> evidence,
        List<Measure> measures,
        Place place) {
    /** Keeps its own copy. */
    public Issue {
        measures = List.copyOf(measures);
    }
}
