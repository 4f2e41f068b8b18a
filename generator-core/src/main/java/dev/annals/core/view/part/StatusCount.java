package dev.annals.core.view.part;

/**
 * How many targets have a status.
 *
 * @param status the status
 * @param count how many, 1 or more
 */
public record StatusCount(StatusView status, int count) {}
