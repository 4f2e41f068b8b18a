package dev.annals.core.view.part;

import java.util.Optional;

/**
 * One period of an indicator.
 *
 * @param period the period
 * @param figure the figure as worded, or why there is none
 * @param change the change in words; empty when it cannot be told
 * @param target the target; empty when there is none
 * @param status how it was met
 * @param remark maturity and notes
 */
public record HistoryRow(
        String period,
        String figure,
        String change,
        String target,
        Optional<StatusView> status,
        Optional<Label> remark) {}
