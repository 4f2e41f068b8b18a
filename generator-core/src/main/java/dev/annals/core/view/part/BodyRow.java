package dev.annals.core.view.part;

import java.util.Optional;

/**
 * The latest figure of one indicator of a body.
 *
 * @param title name of the indicator
 * @param href address of its page
 * @param period its period in words
 * @param figure the figure as worded
 * @param change the change in words; empty when it cannot be told
 * @param target the target of that period; empty when there is none
 * @param status how it was met
 * @param place its place among the bodies of its level, such as 2/4; empty when it has none
 */
public record BodyRow(
        Label title,
        String href,
        String period,
        String figure,
        String change,
        String target,
        Optional<StatusView> status,
        String place) {}
