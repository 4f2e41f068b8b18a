package dev.annals.core.view.part;

/**
 * A link to the same page in another language.
 *
 * @param lang BCP 47 tag
 * @param name the language's own name
 * @param href address relative to the site's root
 */
public record EditionLink(String lang, String name, String href) {}
