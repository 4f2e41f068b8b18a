package dev.annals.core.view.part;

/**
 * A link of navigation.
 *
 * @param label the words
 * @param href address relative to the edition's root, not encoded
 */
public record Crumb(Label label, String href) {}
