package dev.annals.core.model.plan;

import dev.annals.core.finding.Place;
import dev.annals.core.model.text.Text;
import java.util.Optional;

/**
 * A project of a plan.
 *
 * @param id stable id, unique in the plan
 * @param title the name
 * @param category id of the category it belongs to
 * @param stage how far it is
 * @param investment its money
 * @param planned when it was to be
 * @param actual when it was
 * @param lead the office that leads
 * @param note a remark
 * @param place where it is written
 */
public record Project(
        String id,
        Text title,
        Optional<String> category,
        ProjectStage stage,
        Investment investment,
        Span planned,
        Span actual,
        Optional<Text> lead,
        Optional<Text> note,
        Place place) {}
