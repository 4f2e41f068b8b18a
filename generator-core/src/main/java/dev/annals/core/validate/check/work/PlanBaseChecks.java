package dev.annals.core.validate.check.work;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.model.Model;
import dev.annals.core.model.catalogue.Direction;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.plan.PlanIndicator;
import dev.annals.core.model.time.Period;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Compares the targets of plans that name no base with the figure that stands for it: that of the year before the term.
 *
 * <table>
 * <caption>Findings and their arguments</caption>
 * <tr><td>{@code TARGET_NOT_BEYOND_BASE}</td><td>{0} id of the indicator, {1} the value of the target, {2} that of the
 *     base</td></tr>
 * </table>
 */
public final class PlanBaseChecks {

    private final Model model;
    private final Findings findings;

    private PlanBaseChecks(Model model, Findings findings) {
        this.model = model;
        this.findings = findings;
    }

    /** Adds the targets that are no better than where their plan starts. */
    public static void check(Model model, Findings findings) {
        PlanBaseChecks checks = new PlanBaseChecks(model, findings);
        model.undertakings().plans().forEach(checks::plan);
    }

    private void plan(Plan plan) {
        for (PlanIndicator promise : plan.indicators()) {
            if (promise.base().isEmpty()) {
                model.indicator(promise.indicator())
                        .ifPresent(indicator ->
                                base(plan, indicator).ifPresent(start -> compare(indicator, promise, start)));
            }
        }
    }

    private Optional<BigDecimal> base(Plan plan, Indicator indicator) {
        Period before = new Period(plan.term().year() - 1);
        return model.observations().stream()
                .filter(one -> one.indicator().equals(indicator.id())
                        && one.body().equals(plan.body())
                        && one.period().equals(before)
                        && one.disaggregation().equals(Disaggregation.WHOLE))
                .map(Observation::figure)
                .flatMap(figure -> figure.value().stream())
                .findFirst();
    }

    private void compare(Indicator indicator, PlanIndicator promise, BigDecimal start) {
        promise.target()
                .value()
                .filter(target -> isNoBetter(indicator.direction(), target.compareTo(start)))
                .ifPresent(target -> findings.add(
                        Code.TARGET_NOT_BEYOND_BASE,
                        promise.place(),
                        indicator.id(),
                        target.toPlainString(),
                        start.toPlainString()));
    }

    private static boolean isNoBetter(Direction direction, int up) {
        return switch (direction) {
            case UP -> up <= 0;
            case DOWN -> up >= 0;
            case KEEP, BAND -> false;
        };
    }
}
