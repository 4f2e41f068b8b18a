package dev.annals.core.validate.check.plausibility;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.catalogue.UnitKind;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.validate.check.Typed;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Figures that are more than so many times that of a year before, or less than that part of it. Only positive figures are
 * compared, and none that is mistyped anyway.
 *
 * @param evidence all observations
 * @param findings takes what is found
 */
record JumpCheck(Evidence evidence, Findings findings) {

    void check(Observation observation, Indicator indicator) {
        if (indicator.unit().kind() == UnitKind.RANK || evidence.isSuspect(observation)) {
            return;
        }
        BigDecimal factor = factor(evidence, indicator);
        Optional<Observation> before = evidence.yearBefore(observation);
        if (before.isPresent() && !evidence.isSuspect(before.get()) && jumps(observation, before.get(), factor)) {
            PlausibilityChecks.tell(
                    findings,
                    Code.FIGURE_JUMPS,
                    observation,
                    Typed.words(before.get().figure()),
                    before.get().period().id(),
                    Typed.plain(factor));
        }
    }

    /** The factor that may just be reached. */
    static BigDecimal factor(Evidence evidence, Indicator indicator) {
        return indicator.jump().orElse(evidence.model().site().checks().jump());
    }

    /** Whether two positive figures differ by more than a factor. */
    static boolean jumps(Observation one, Observation other, BigDecimal factor) {
        Optional<BigDecimal> first = Evidence.number(one);
        Optional<BigDecimal> second = Evidence.number(other);
        if (first.isEmpty()
                || second.isEmpty()
                || first.get().signum() <= 0
                || second.get().signum() <= 0) {
            return false;
        }
        BigDecimal high = first.get().max(second.get());
        BigDecimal low = first.get().min(second.get());
        return high.compareTo(low.multiply(factor)) > 0;
    }
}
