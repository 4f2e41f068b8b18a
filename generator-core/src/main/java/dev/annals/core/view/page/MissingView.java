package dev.annals.core.view.page;

/**
 * What a server shows for an address that is not there. It stands at any depth, so that its links work only where the
 * address of the site is known.
 *
 * @param frame what surrounds it
 */
public record MissingView(Frame frame) implements PageView {}
