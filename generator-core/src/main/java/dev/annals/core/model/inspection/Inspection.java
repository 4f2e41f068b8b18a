package dev.annals.core.model.inspection;

import dev.annals.core.finding.Place;
import dev.annals.core.model.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * An inspection of a body.
 *
 * @param id the file name without ending
 * @param title the name
 * @param by who inspected
 * @param body id of the body inspected
 * @param start its first day, ISO 8601
 * @param end its last day, ISO 8601
 * @param feedback the day of the feedback, ISO 8601
 * @param source id of the citation
 * @param issues the issues, in order
 * @param note a remark
 * @param place where it is written
 */
public record Inspection(
        String id,
        Text title,
        Optional<Text> by,
        String body,
        Optional<String> start,
        Optional<String> end,
        Optional<String> feedback,
        Optional<String> source,
        List<Issue> issues,
        Optional<Text> note,
        Place place) {
    /** Keeps its own copy. */
    public Inspection {
        issues = List.copyOf(issues);
    }
}
