package dev.annals.core.compute.bodies;

import dev.annals.core.compute.progress.rollup.RollUp;
import dev.annals.core.model.figure.Figure;

/**
 * A figure that was not reported but follows from those of the bodies below.
 *
 * @param figure the figure, rounded half up as it is shown; its exact value is that of the roll-up
 * @param rollUp how it was found, and who has not reported
 */
public record Derived(Figure.Single figure, RollUp rollUp) {}
