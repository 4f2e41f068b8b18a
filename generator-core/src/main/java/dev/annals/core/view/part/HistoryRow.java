package dev.annals.core.view.part;

import java.util.List;
import java.util.Optional;

/**
 * One period of an indicator.
 *
 * @param period stable name of the period
 * @param name the period in words
 * @param linked whether the period has a page
 * @param figure the figure as worded, or why there is none
 * @param change the change in words; empty when it cannot be told
 * @param target the target; empty when there is none
 * @param status how it was met
 * @param remarks maturity, the day it stands for, who set the target, notes
 */
public record HistoryRow(
        String period,
        String name,
        boolean linked,
        String figure,
        String change,
        String target,
        Optional<StatusView> status,
        List<Label> remarks) {

    /** Keeps its own copy. */
    public HistoryRow {
        remarks = List.copyOf(remarks);
    }
}
