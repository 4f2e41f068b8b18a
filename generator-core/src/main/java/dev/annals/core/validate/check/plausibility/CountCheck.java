package dev.annals.core.validate.check.plausibility;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.model.catalogue.Aggregation;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.catalogue.UnitKind;
import dev.annals.core.model.observation.Observation;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Halves of what can only be counted (3.5所). Indicators that say they have decimals, and means over bodies, may have
 * them.
 *
 * @param evidence all observations
 * @param findings takes what is found
 */
record CountCheck(Evidence evidence, Findings findings) {

    void check(Observation observation, Indicator indicator) {
        boolean whole = indicator.unit().kind() == UnitKind.COUNT
                && indicator.aggregation() != Aggregation.MEAN
                && indicator.aggregation() != Aggregation.WEIGHTED
                && indicator.decimals().orElse(0) == 0;
        if (whole && isBroken(observation) && !evidence.isSuspect(observation)) {
            PlausibilityChecks.tell(
                    findings,
                    Code.COUNT_WITH_DECIMALS,
                    observation,
                    indicator.unit().id());
        }
    }

    private static boolean isBroken(Observation observation) {
        Optional<BigDecimal> number = Evidence.number(observation);
        return number.isPresent() && number.get().stripTrailingZeros().scale() > 0;
    }
}
