package dev.annals.core.compute;

import dev.annals.core.model.observation.Target;

/**
 * A target and how it was met.
 *
 * @param target the target
 * @param status how it was met
 */
public record Outcome(Target target, Status status) {}
