package dev.annals.core.model.prose;

import dev.annals.core.finding.Line;
import dev.annals.core.finding.Place;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.time.Period;

/**
 * A figure bound into a line of text, resolved: {@code {{id@period#body/dimension=value|form}}}.
 *
 * @param indicator id of the indicator
 * @param period the period meant
 * @param body id of the body meant
 * @param disaggregation which part of the whole is meant
 * @param form how it is shown
 * @param line the line it stands in, one for all inlines in it
 * @param column where in the line it starts, as that of a {@link Place}
 */
public record Binding(
        String indicator, Period period, String body, Disaggregation disaggregation, Form form, Line line, int column)
        implements Inline {

    /** Where the binding stands. */
    public Place place() {
        return line.at(column);
    }
}
