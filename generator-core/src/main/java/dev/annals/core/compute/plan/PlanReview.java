package dev.annals.core.compute.plan;

import dev.annals.core.compute.progress.Appraisal;
import dev.annals.core.compute.progress.Grade;
import dev.annals.core.compute.progress.Point;
import dev.annals.core.compute.progress.rollup.GradeCounts;
import dev.annals.core.model.catalogue.Nature;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How far a plan is.
 *
 * @param plan the plan
 * @param indicators its indicators in order
 */
public record PlanReview(Plan plan, List<PlanProgress> indicators) {

    private static final int DECIMALS = 4;

    /** Keeps its own copy. */
    public PlanReview {
        indicators = List.copyOf(indicators);
    }

    /** The same with what may leave in a public edition. */
    public PlanReview published() {
        return new PlanReview(
                plan,
                indicators.stream().filter(one -> one.indicator().isPublic()).toList());
    }

    /** The indicators of one nature, in order. */
    public List<PlanProgress> of(Nature nature) {
        return indicators.stream().filter(one -> one.nature() == nature).toList();
    }

    /** The progress of one indicator. */
    public Optional<PlanProgress> of(String indicator) {
        return indicators.stream()
                .filter(one -> one.indicator().id().equals(indicator))
                .findFirst();
    }

    /** How many indicators came to which grade. */
    public GradeCounts counts() {
        return GradeCounts.of(indicators.stream().map(PlanProgress::appraisal).toList());
    }

    /** The part of the term that has passed at the state of the plan, 0 to 1, to four decimals, half up. */
    public BigDecimal time() {
        Point start = Point.of(new Period(plan.term().year() - 1), BigDecimal.ZERO);
        Point end = Point.of(new Period(plan.term().lastYear()), BigDecimal.ZERO);
        Point state = Point.of(plan.period(), BigDecimal.ZERO);
        BigDecimal passed = state.yearsSince(start).divide(end.yearsSince(start), DECIMALS, RoundingMode.HALF_UP);
        return passed.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }

    /** Those that were not reported within the term. */
    public List<PlanProgress> unreported() {
        return indicators.stream().filter(one -> one.latest().isEmpty()).toList();
    }

    /**
     * Whether 时间过半、任务过半 is true of the plan: of every indicator that has a way to go at least half of the time has
     * passed and at least half of the way is done, every level is kept, and none is unreported.
     */
    public boolean isPastHalf() {
        return !indicators.isEmpty()
                && indicators.stream().map(PlanProgress::appraisal).allMatch(PlanReview::isPastHalf);
    }

    private static boolean isPastHalf(Appraisal appraisal) {
        return appraisal.grade() == Grade.MET || appraisal.isPastHalf();
    }
}
