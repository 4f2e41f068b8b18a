package dev.annals.core.view.part;

import java.util.Optional;

/**
 * A term and what is said about it.
 *
 * @param term the term
 * @param value what is said
 * @param href address it leads to, relative to the edition's root
 */
public record Fact(String term, Label value, Optional<String> href) {}
