package dev.annals.core.model.review;

import dev.annals.core.finding.Place;
import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.text.Visibility;
import dev.annals.core.model.time.Period;
import java.util.Optional;

/**
 * A problem that a body names itself.
 *
 * @param text the problem, with bound figures
 * @param category id of the category it belongs to
 * @param body id of the body
 * @param period the period, the term for a plan
 * @param plan id of the plan it belongs to
 * @param severity how grave it is
 * @param task id of the task that is to solve it
 * @param issue id of the issue of an inspection that named it
 * @param visibility whether it may leave in a public edition
 * @param place where it is written
 */
public record Problem(
        BoundText text,
        Optional<String> category,
        String body,
        Period period,
        Optional<String> plan,
        Optional<Severity> severity,
        Optional<String> task,
        Optional<String> issue,
        Visibility visibility,
        Place place) {
    /** Whether it may leave in a public edition. */
    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }
}
