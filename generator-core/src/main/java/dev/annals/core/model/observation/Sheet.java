package dev.annals.core.model.observation;

import dev.annals.core.finding.Place;
import dev.annals.core.model.time.Period;

/**
 * What all figures and targets of a file have in common: one for them all.
 *
 * @param file as that of a {@link Place}
 * @param body id of the body
 * @param period the period
 */
public record Sheet(String file, String body, Period period) {

    /** A place in the file, its line and column as those of a {@link Place}. */
    Place place(int line, int column) {
        return new Place(file, line, column);
    }
}
