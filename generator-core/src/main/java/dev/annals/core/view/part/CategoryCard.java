package dev.annals.core.view.part;

import java.util.Optional;

/**
 * A field of work in a list.
 *
 * @param title its name
 * @param description what belongs to it
 * @param href address of its page
 * @param indicators how many indicators it has
 */
public record CategoryCard(Label title, Optional<Label> description, String href, int indicators) {}
