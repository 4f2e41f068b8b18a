package dev.annals.core.validate.entity;

import dev.annals.core.model.Acceptance;
import dev.annals.core.model.Checks;
import java.util.List;

/**
 * What {@code annals.yml} says about judging data.
 *
 * @param checks how strictly data is judged
 * @param acceptances the findings accepted on purpose, in order
 */
public record CheckSettings(Checks checks, List<Acceptance> acceptances) {

    /** Nothing is set. */
    public static final CheckSettings DEFAULT = new CheckSettings(Checks.DEFAULT, List.of());

    /** Keeps its own copy. */
    public CheckSettings {
        acceptances = List.copyOf(acceptances);
    }
}
