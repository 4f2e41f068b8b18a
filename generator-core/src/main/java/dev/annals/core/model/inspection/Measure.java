package dev.annals.core.model.inspection;

import dev.annals.core.finding.Place;
import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.text.Text;
import java.util.Optional;

/**
 * What is done about an issue.
 *
 * @param text the measure
 * @param responsible the office in charge
 * @param deadline day or month, ISO 8601
 * @param status how far it is
 * @param evidence what proves it
 * @param place where it is written
 */
public record Measure(
        BoundText text,
        Optional<Text> responsible,
        Optional<String> deadline,
        IssueStatus status,
        Optional<Text> evidence,
        Place place) {}
