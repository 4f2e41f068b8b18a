package dev.annals.core.view.search;

import dev.annals.core.view.part.Label;

/**
 * A passage that stands on a page of the edition.
 *
 * @param kind what it is
 * @param title what it is headed with
 * @param text what else it is found by; may be empty
 * @param address where it stands, relative to the edition's root, not encoded, with {@code #anchor} for a part of a page
 */
public record Hit(Kind kind, Label title, String text, String address) {}
