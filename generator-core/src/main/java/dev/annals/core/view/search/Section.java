package dev.annals.core.view.search;

/**
 * A heading of a document and the text between it and the next one.
 *
 * @param anchor id of the heading; empty for the text before the first one
 * @param title the heading's words with its number; empty for the text before the first one
 * @param text the text in one line
 */
public record Section(String anchor, String title, String text) {}
