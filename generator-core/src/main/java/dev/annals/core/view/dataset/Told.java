package dev.annals.core.view.dataset;

/**
 * A figure that a document tells, or computes from.
 *
 * @param indicator id of the indicator
 * @param body id of the body
 * @param period id of the period
 */
record Told(String indicator, String body, String period) {}
