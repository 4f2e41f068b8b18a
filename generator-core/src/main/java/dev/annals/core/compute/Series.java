package dev.annals.core.compute;

import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.time.Period;
import dev.annals.core.model.time.PeriodKind;
import java.util.List;
import java.util.Optional;

/**
 * The history of one indicator of one body.
 *
 * @param indicator the indicator
 * @param body id of the body
 * @param disaggregation which part of the whole
 * @param readings by period, ascending; periods without figure and target are left out
 */
public record Series(Indicator indicator, String body, Disaggregation disaggregation, List<Reading> readings) {

    /** Keeps its own copy. */
    public Series {
        readings = List.copyOf(readings);
    }

    /** The history of the whole. */
    public Series(Indicator indicator, String body, List<Reading> readings) {
        this(indicator, body, Disaggregation.WHOLE, readings);
    }

    /** The same with the periods of one kind only. */
    public Series of(PeriodKind kind) {
        return new Series(
                indicator,
                body,
                disaggregation,
                readings.stream()
                        .filter(reading -> reading.period().kind() == kind)
                        .toList());
    }

    /** The reading of a period. */
    public Optional<Reading> at(Period period) {
        for (Reading reading : readings) {
            if (reading.period().equals(period)) {
                return Optional.of(reading);
            }
        }
        return Optional.empty();
    }
}
