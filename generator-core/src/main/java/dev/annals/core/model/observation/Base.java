package dev.annals.core.model.observation;

import dev.annals.core.finding.Place;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.time.Period;

/**
 * Where a target starts from.
 *
 * @param period the period of the base
 * @param figure its figure
 * @param place where it is written
 */
public record Base(Period period, Figure figure, Place place) {}
