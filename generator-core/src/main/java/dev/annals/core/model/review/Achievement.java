package dev.annals.core.model.review;

import dev.annals.core.finding.Place;
import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.text.Visibility;
import dev.annals.core.model.time.Period;
import java.util.Optional;

/**
 * Something achieved in a period.
 *
 * @param text what was achieved, with bound figures
 * @param category id of the category it belongs to
 * @param body id of the body
 * @param period the period
 * @param first where it was done first (率先, 首个); absent when it was not
 * @param evidence what proves it
 * @param source id of the citation
 * @param visibility whether it may leave in a public edition
 * @param place where it is written
 */
public record Achievement(
        BoundText text,
        Optional<String> category,
        String body,
        Period period,
        Optional<Level> first,
        Optional<Text> evidence,
        Optional<String> source,
        Visibility visibility,
        Place place) {
    /** Whether it may leave in a public edition. */
    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }
}
