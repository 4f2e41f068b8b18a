package dev.annals.core.template;

/**
 * HTML that a template puts in as it is. Only made by renderers from values they escaped themselves.
 *
 * @param html well-formed
 */
public record Markup(String html) {}
