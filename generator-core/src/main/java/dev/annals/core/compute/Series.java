package dev.annals.core.compute;

import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.time.Period;
import dev.annals.core.model.time.PeriodKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The history of one indicator of one body. Its readings are made when they are asked for: kept, those of all series would
 * take as much memory as the targets.
 */
public final class Series {

    private final Yardstick yardstick;
    private final String body;
    private final Disaggregation disaggregation;
    private final History history;

    Series(Yardstick yardstick, String body, Disaggregation disaggregation, History history) {
        this.yardstick = yardstick;
        this.body = body;
        this.disaggregation = disaggregation;
        this.history = history;
    }

    /** The indicator. */
    public Indicator indicator() {
        return yardstick.changes().indicator();
    }

    /** Id of the body. */
    public String body() {
        return body;
    }

    /** Which part of the whole. */
    public Disaggregation disaggregation() {
        return disaggregation;
    }

    /** By period, ascending; periods without figure and target are left out. */
    public List<Reading> readings() {
        List<Reading> readings = new ArrayList<>(history.size());
        for (int i = 0; i < history.size(); i++) {
            readings.add(reading(i));
        }
        return List.copyOf(readings);
    }

    /** The same with the periods of one kind only. */
    public Series of(PeriodKind kind) {
        return new Series(yardstick, body, disaggregation, history.of(kind));
    }

    /** The reading of a period. */
    public Optional<Reading> at(Period period) {
        for (int i = 0; i < history.size(); i++) {
            if (history.period(i).equals(period)) {
                return Optional.of(reading(i));
            }
        }
        return Optional.empty();
    }

    private Reading reading(int i) {
        return new Reading(yardstick, history.period(i), history.entry(i), history.before(i));
    }
}
