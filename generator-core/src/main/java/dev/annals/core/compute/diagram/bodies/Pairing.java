package dev.annals.core.compute.diagram.bodies;

import dev.annals.core.compute.Series;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Observation;

/**
 * Two figures of one series, both with a value.
 *
 * @param series the series
 * @param from the figure of the period before, or the target
 * @param to the figure of the period
 */
public record Pairing(Series series, Figure from, Observation to) {}
