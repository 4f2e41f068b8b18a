package dev.annals.core.compute;

import dev.annals.core.model.observation.Change;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.time.Period;
import java.util.Optional;

/**
 * One period of a series.
 *
 * @param period the period
 * @param observation the figure; absent when only a target is known
 * @param change the natural change since the period before: points for ratios, else in the unit; derived where
 *     both figures are known, else as the data states it
 * @param percent the same change in percent, half up to one decimal, where the base is known from the figure before or from
 *     a stated amount, or as the data states it; absent for ratios, ranks and proportions, and from a base that is not
 *     positive
 * @param outcome the target of this period and how it was met
 */
public record Reading(
        Period period,
        Optional<Observation> observation,
        Optional<Change> change,
        Optional<Change> percent,
        Optional<Outcome> outcome) {}
