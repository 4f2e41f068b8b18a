package dev.annals.core.validate.entity;

import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.observation.Target;
import dev.annals.core.model.review.Review;
import dev.annals.core.model.time.Period;
import dev.annals.core.model.work.FocusArea;
import dev.annals.core.validate.agreement.Written;
import java.util.List;
import java.util.Optional;

/**
 * What the year files say.
 *
 * @param observations the figures that are right, in the order of the files
 * @param targets the targets that are right, in the order of the files
 * @param review what else is remembered for the periods, in the order of the model
 * @param focusAreas the focus areas that are right, in the order of the files
 * @param newest the newest period that a file has figures for, rightly or not
 * @param written every figure and target that is written, rightly or not
 */
public record Years(
        List<Observation> observations,
        List<Target> targets,
        Review review,
        List<FocusArea> focusAreas,
        Optional<Period> newest,
        Written written) {

    /** Keeps its own copies. */
    public Years {
        observations = List.copyOf(observations);
        targets = List.copyOf(targets);
        focusAreas = List.copyOf(focusAreas);
    }
}
