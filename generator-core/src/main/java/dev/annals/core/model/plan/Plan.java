package dev.annals.core.model.plan;

import dev.annals.core.finding.Place;
import dev.annals.core.model.review.Problem;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import dev.annals.core.model.work.FocusArea;
import java.util.List;
import java.util.Optional;

/**
 * A plan over several years.
 *
 * @param id the file name without ending
 * @param title the name
 * @param number the number of the document that set it, as printed
 * @param body id of the body
 * @param term its term
 * @param period the period whose state is told
 * @param source id of the citation
 * @param note a remark
 * @param indicators its indicators, in order
 * @param focusAreas its focus areas, in order
 * @param projects its projects, in order
 * @param safeguards its safeguards, in order
 * @param problems the problems it names, in order
 * @param place where it is written
 */
public record Plan(
        String id,
        Text title,
        Optional<String> number,
        String body,
        Period term,
        Period period,
        Optional<String> source,
        Optional<Text> note,
        List<PlanIndicator> indicators,
        List<FocusArea> focusAreas,
        List<Project> projects,
        List<Safeguard> safeguards,
        List<Problem> problems,
        Place place) {
    /** Keeps its own copies. */
    public Plan {
        indicators = List.copyOf(indicators);
        focusAreas = List.copyOf(focusAreas);
        projects = List.copyOf(projects);
        safeguards = List.copyOf(safeguards);
        problems = List.copyOf(problems);
    }

    /** The same plan at the state of another period. */
    public Plan at(Period other) {
        return new Plan(
                id,
                title,
                number,
                body,
                term,
                other,
                source,
                note,
                indicators,
                focusAreas,
                projects,
                safeguards,
                problems,
                place);
    }
}
