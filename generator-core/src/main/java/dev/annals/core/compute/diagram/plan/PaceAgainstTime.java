package dev.annals.core.compute.diagram.plan;

import dev.annals.core.compute.plan.PlanReview;
import java.math.BigDecimal;

/**
 * How far the indicators of a plan are, against time.
 *
 * @param review the public indicators
 * @param time the share of the time that has passed, 0 to 1: that of the indicators where it is the same for all, else
 *     that of the term
 */
public record PaceAgainstTime(PlanReview review, BigDecimal time) {}
