package dev.annals.core.intake;

import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.time.Period;

/** Where a figure belongs: there is one of an indicator, for a body, in a period; and of each part of the whole. */
record Slot(String indicator, String body, Period period, Disaggregation part) {

    /** The slot of the whole that it is a part of. */
    Slot whole() {
        return new Slot(indicator, body, period, Disaggregation.WHOLE);
    }
}
