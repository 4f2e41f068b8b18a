package dev.annals.core.compute;

import dev.annals.core.model.Change;
import dev.annals.core.model.Observation;
import dev.annals.core.model.Period;
import java.util.Optional;

/**
 * One period of a series.
 *
 * @param period the period
 * @param observation the figure; absent when only a target is known
 * @param change the natural change since the period before: points for ratios, else in the unit; derived where
 *     both figures are known, else as the data states it
 * @param percent the same change in percent; absent for ratios, from a base that is not positive, or when not derivable
 * @param outcome the target of this period and how it was met
 */
public record Reading(
        Period period,
        Optional<Observation> observation,
        Optional<Change> change,
        Optional<Change> percent,
        Optional<Outcome> outcome) {}
