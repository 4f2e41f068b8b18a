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
 * @param body id of the body
 * @param period the period
 * @param disaggregation which part of the whole it is of
 * @param figure the figure as worded
 * @param change the change since the period before, when the data states one
 * @param maturity provisional, final or revised
 * @param asOf the day the figure stands for, ISO 8601, as typed
 * @param source id of the citation
 * @param note a remark
 * @param place where the figure is written
 */
public record Observation(
        String indicator,
        String body,
        Period period,
        Disaggregation disaggregation,
        Figure figure,
        Optional<Change> change,
        Maturity maturity,
        Optional<String> asOf,
        Optional<String> source,
        Optional<Text> note,
        Place place) {}
