package dev.annals.core.model.work;

import dev.annals.core.finding.Place;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * A field of work with its tasks, of one body and one period.
 *
 * @param id stable id
 * @param title the name
 * @param category id of the category it belongs to
 * @param body id of the body
 * @param period the period, the term for a plan
 * @param plan id of the plan it belongs to; absent in a year file
 * @param tasks its tasks, in order
 * @param place where it is written
 */
public record FocusArea(
        String id,
        Text title,
        Optional<String> category,
        String body,
        Period period,
        Optional<String> plan,
        List<Task> tasks,
        Place place) {
    /** Keeps its own copy. */
    public FocusArea {
        tasks = List.copyOf(tasks);
    }

    /** The same with these tasks. */
    public FocusArea with(List<Task> others) {
        return new FocusArea(id, title, category, body, period, plan, others, place);
    }
}
