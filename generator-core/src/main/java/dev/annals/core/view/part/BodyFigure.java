package dev.annals.core.view.part;

import java.util.Optional;

/**
 * The latest figure of one indicator of one body.
 *
 * @param indicator name of the indicator
 * @param href address of its page
 * @param id id of the body
 * @param page address of the body's page; absent where bodies have none
 * @param body name of the body
 * @param period its period in words
 * @param figure the figure as worded
 * @param change the change in words; empty when it cannot be told
 * @param place its place among the bodies of its level; empty when it has none
 * @param remark how it was derived; absent when it was reported
 */
public record BodyFigure(
        Label indicator,
        String href,
        String id,
        Optional<String> page,
        Label body,
        String period,
        String figure,
        String change,
        String place,
        Optional<String> remark) {}
