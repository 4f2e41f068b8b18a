package dev.annals.core.model.observation;

import dev.annals.core.finding.Place;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import java.util.Optional;

/**
 * What is true: the figure of one indicator, one body, one period and one part of the whole.
 *
 * @param indicator id of the indicator
 * @param sheet where it is written, for which body and period
 * @param disaggregation which part of the whole it is of
 * @param figure the figure as worded
 * @param attributes what is said about the figure
 * @param line in which line of the file the figure is written, as that of a {@link Place}
 * @param column in which column, as that of a {@link Place}
 */
public record Observation(
        String indicator,
        Sheet sheet,
        Disaggregation disaggregation,
        Figure figure,
        Attributes attributes,
        int line,
        int column) {

    /** Id of the body. */
    public String body() {
        return sheet.body();
    }

    /** The period. */
    public Period period() {
        return sheet.period();
    }

    /** Where the figure is written. */
    public Place place() {
        return sheet.place(line, column);
    }

    /** The change since the period before, when the data states one. */
    public Optional<Change> change() {
        return attributes.change();
    }

    /** Provisional, final or revised. */
    public Maturity maturity() {
        return attributes.maturity();
    }

    /** The day the figure stands for, ISO 8601, as typed. */
    public Optional<String> asOf() {
        return attributes.asOf();
    }

    /** Id of the citation. */
    public Optional<String> source() {
        return attributes.source();
    }

    /** A remark. */
    public Optional<Text> note() {
        return attributes.note();
    }
}
