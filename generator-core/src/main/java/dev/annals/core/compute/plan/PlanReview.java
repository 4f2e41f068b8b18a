package dev.annals.core.compute.plan;

import dev.annals.core.compute.progress.Appraisal;
import dev.annals.core.compute.progress.Grade;
import dev.annals.core.compute.progress.rollup.GradeCounts;
import dev.annals.core.model.catalogue.Nature;
import dev.annals.core.model.plan.Plan;
import java.util.List;
import java.util.Optional;

/**
 * How far a plan is.
 *
 * @param plan the plan
 * @param indicators its indicators in order
 */
public record PlanReview(Plan plan, List<PlanProgress> indicators) {

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
