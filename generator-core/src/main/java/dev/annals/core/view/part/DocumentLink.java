package dev.annals.core.view.part;

/**
 * A document to read or download.
 *
 * @param title the title
 * @param href address of its page relative to the edition's root
 * @param pdf address of its PDF relative to the site's root
 * @param pages number of printed pages
 */
public record DocumentLink(Label title, String href, String pdf, int pages) {}
