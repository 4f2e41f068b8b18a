package dev.annals.core.view.part;

import java.util.Optional;

/**
 * Something new about a figure.
 *
 * @param key what happened, such as {@code newly-met}
 * @param tag the same in a word or two
 * @param title name of the indicator
 * @param body the body, where it is not the site's
 * @param href address of the indicator's page
 * @param anchor the row of the figure on it
 * @param period its period in words
 * @param figure the figure as worded
 * @param words what happened, in words; empty when the figure says all
 * @param status how its target was met
 */
public record ChangeEntry(
        String key,
        String tag,
        Label title,
        Optional<Label> body,
        String href,
        String anchor,
        String period,
        String figure,
        String words,
        Optional<StatusView> status) {}
