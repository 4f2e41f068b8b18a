package dev.annals.core.model.event;

import dev.annals.core.finding.Place;
import dev.annals.core.model.review.Level;
import dev.annals.core.model.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * An award handed out at an event.
 *
 * @param title the award
 * @param level its level
 * @param recipients who received it, in order
 * @param place where it is written
 */
public record Award(Text title, Optional<Level> level, List<Text> recipients, Place place) {
    /** Keeps its own copy. */
    public Award {
        recipients = List.copyOf(recipients);
    }
}
