package dev.annals.core.model.plan;

import java.util.Optional;

/**
 * From when to when.
 *
 * @param start day or month, ISO 8601
 * @param end day or month, ISO 8601
 */
public record Span(Optional<String> start, Optional<String> end) {}
