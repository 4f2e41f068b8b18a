package dev.annals.core.view.publication;

import java.util.List;

/**
 * What is new, for feed readers.
 *
 * @param id stable id of the feed, a URN
 * @param lang BCP 47 tag
 * @param title the site's title
 * @param subtitle what the feed holds
 * @param author who publishes it
 * @param updated the day that the newest entry tells of, ISO 8601
 * @param entries the entries, the most telling first
 */
public record Feed(
        String id, String lang, String title, String subtitle, String author, String updated, List<Entry> entries) {

    /** Keeps its own copy. */
    public Feed {
        entries = List.copyOf(entries);
    }

    /**
     * An entry.
     *
     * @param id stable id, a URN
     * @param title what is new, in a line
     * @param summary the figure and what happened
     * @param href address of the page relative to the edition's root
     * @param anchor the row on it
     * @param updated the day it tells of, ISO 8601
     */
    public record Entry(String id, String title, String summary, String href, String anchor, String updated) {}
}
