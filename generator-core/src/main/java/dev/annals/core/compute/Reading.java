package dev.annals.core.compute;

import dev.annals.core.compute.progress.rollup.RollUp;
import dev.annals.core.model.observation.Change;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.observation.Target;
import dev.annals.core.model.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One period of a series.
 *
 * @param period the period
 * @param observation the figure, reported or derived; absent when only a target is known
 * @param rollUp how the figure was derived from those of the bodies below; absent when it was reported
 * @param change the natural change since the period before: points for ratios, else in the unit; derived where
 *     both figures are known, else as the data states it
 * @param percent the same change in percent, half up to one decimal, where the base is known from the figure before or from
 *     a stated amount, or as the data states it; absent for ratios, ranks and proportions, and from a base that is not
 *     positive
 * @param rate the figure as a share of the target in percent, half up to one decimal, for targets to be reached from below
 * @param outcome the target of this period and how it was met: the annual one, or else the minimum, or else the
 *     one striven for
 * @param others the other targets of this period, by kind
 */
public record Reading(
        Period period,
        Optional<Observation> observation,
        Optional<RollUp> rollUp,
        Optional<Change> change,
        Optional<Change> percent,
        Optional<BigDecimal> rate,
        Optional<Outcome> outcome,
        List<Target> others) {

    /** Keeps its own copy. */
    public Reading {
        others = List.copyOf(others);
    }
}
