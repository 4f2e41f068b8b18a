package dev.annals.core.compute.plan;

import dev.annals.core.compute.progress.Appraisal;
import dev.annals.core.compute.progress.forecast.Forecast;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.catalogue.Nature;
import dev.annals.core.model.catalogue.ProgressMethod;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Base;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.plan.PlanIndicator;
import java.util.Optional;

/**
 * How far one indicator of a plan is.
 *
 * @param promise what the plan promises
 * @param indicator the indicator
 * @param nature binding or expected, as the plan or else the indicator says; expected where neither does
 * @param method the method asked for, as the plan or else the indicator says
 * @param base where it started: what the plan says, or else the figure of the last year before the term
 * @param latest the figure of the plan's period, or else the last one before it within the term; empty when nothing was
 *     reported
 * @param appraisal how far it is, with method and inputs
 * @param forecast where it would stand at the end of the term; empty for levels to keep and bands
 */
public record PlanProgress(
        PlanIndicator promise,
        Indicator indicator,
        Nature nature,
        ProgressMethod method,
        Optional<Base> base,
        Optional<Observation> latest,
        Appraisal appraisal,
        Optional<Forecast> forecast) {

    /** The figure to be reached. */
    public Figure target() {
        return promise.target();
    }
}
