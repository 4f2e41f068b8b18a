package dev.annals.core.pipeline.intake;

import dev.annals.core.intake.Request;
import java.nio.file.Path;

/**
 * What an import shall do.
 *
 * @param file the table
 * @param request what holds for rows that do not say it
 * @param apply whether the figures are written, or only shown
 */
public record Order(Path file, Request request, boolean apply) {}
