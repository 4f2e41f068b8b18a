package dev.annals.core.model.plan;

import dev.annals.core.model.figure.Figure;
import java.util.Optional;

/**
 * The money of a project.
 *
 * @param total in all
 * @param year in the year of the evaluation
 * @param done spent so far
 */
public record Investment(Optional<Figure> total, Optional<Figure> year, Optional<Figure> done) {}
