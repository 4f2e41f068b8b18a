package dev.annals.core.compute;

import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * The history of one indicator of one body.
 *
 * @param indicator the indicator
 * @param body id of the body
 * @param readings by period, ascending; periods without figure and target are left out
 */
public record Series(Indicator indicator, String body, List<Reading> readings) {

    /** Keeps its own copy. */
    public Series {
        readings = List.copyOf(readings);
    }

    /** The reading of a period. */
    public Optional<Reading> at(Period period) {
        return readings.stream()
                .filter(reading -> reading.period().equals(period))
                .findFirst();
    }
}
