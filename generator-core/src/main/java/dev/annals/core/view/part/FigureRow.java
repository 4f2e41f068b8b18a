package dev.annals.core.view.part;

import java.util.Optional;

/**
 * One row of a table of figures.
 *
 * @param title the indicator's name
 * @param href address of the indicator
 * @param unit unit and scale of the figures in this row
 * @param previous last period's figure; a dash when there is none
 * @param current this period's figure, or in words why there is none
 * @param change the signed change; empty when it cannot be told
 * @param target the target with its comparator; empty when there is none
 * @param status how the target was met
 */
public record FigureRow(
        Label title,
        String href,
        String unit,
        String previous,
        String current,
        String change,
        String target,
        Optional<StatusView> status) {
    /** Whether it has a target that is not due yet and no figure. */
    public boolean isAhead() {
        return current.equals("–")
                && status.filter(view -> view.key().equals("not-due")).isPresent();
    }
}
