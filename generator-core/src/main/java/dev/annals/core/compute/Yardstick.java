package dev.annals.core.compute;

import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.observation.Target;
import java.util.Optional;

/**
 * What the figures of one indicator are measured by.
 *
 * @param changes their changes and rates
 * @param assessment how targets are met
 */
record Yardstick(Changes changes, Assessment assessment) {

    /** How a target was met. */
    Status status(Target target, Optional<Observation> now, Optional<Observation> before) {
        return assessment.status(changes.indicator(), target, now, Changes.value(before));
    }
}
