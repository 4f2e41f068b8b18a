package dev.annals.core.validate.check;

import dev.annals.core.compute.Truth;
import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.model.KeyHash;
import dev.annals.core.model.Model;
import dev.annals.core.model.catalogue.Direction;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.observation.Target;
import dev.annals.core.model.time.Period;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Runs every check that needs more than one entity.
 *
 * <table>
 * <caption>Findings and their arguments; {0} is the id; of an indicator's findings {1} is the period</caption>
 * <tr><td>{@link Code#CHANGE_CONTRADICTS}</td><td>{2} the change typed, {3} the change that the two figures give</td></tr>
 * <tr><td>{@link Code#CLAIM_UNTRUE}</td><td>{2} the wording, {3} the exact value</td></tr>
 * <tr><td>{@link Code#OVER_LIMIT}</td><td>{2} the wording, {3} the limit; 0 where a share is negative</td></tr>
 * <tr><td>{@link Code#TARGET_WITHOUT_COMPARATOR}</td><td>{2} the wording of a target without a band or bound, though its
 *     indicator has the direction band</td></tr>
 * <tr><td>{@link Code#EFFECT_CONTRADICTS}</td><td>{0} the id of the effect, {1} what it says was reached, {2} the id of
 *     its indicator, {3} the figure of that</td></tr>
 * <tr><td>{@link Code#ADDRESS_TAKEN}</td><td>{1} the id that differs in case only, {2} its place</td></tr>
 * </table>
 */
public final class ModelChecks {

    private record Key(String indicator, String body, Disaggregation part, Period period) {
        @Override
        public int hashCode() {
            return KeyHash.of(indicator, body, part, period);
        }
    }

    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<Key, Observation> observations = new LinkedHashMap<>();
    private final Findings findings;
    private final Truth truth;
    private final ChangeCheck changes;
    private final LimitCheck limits;

    private ModelChecks(Model model, Findings findings) {
        this.findings = findings;
        this.truth = new Truth(model.site().checks().tolerance());
        this.changes = new ChangeCheck(truth);
        this.limits = new LimitCheck(findings);
        model.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
        // Only what is compared with the year before is looked for.
        Set<Key> compared = new HashSet<>();
        for (Observation observation : model.observations()) {
            if (observation.change().isPresent()) {
                compared.add(key(observation, observation.period().previous()));
            }
        }
        if (!compared.isEmpty()) {
            for (Observation observation : model.observations()) {
                Key key = key(observation, observation.period());
                if (compared.contains(key)) {
                    observations.putIfAbsent(key, observation);
                }
            }
        }
    }

    /** Adds what is untrue, contradictory or impossible in the model. */
    public static void check(Model model, Findings findings) {
        ModelChecks checks = new ModelChecks(model, findings);
        model.observations().forEach(checks::observation);
        model.targets().forEach(checks::target);
        PlanTargets.of(model).forEach(checks::target);
        new AddressCheck(findings).check(model);
        new EffectCheck(model, findings).check();
    }

    private static Key key(Observation observation, Period period) {
        return new Key(observation.indicator(), observation.body(), observation.disaggregation(), period);
    }

    private void observation(Observation observation) {
        Indicator indicator = indicators.get(observation.indicator());
        if (indicator == null) {
            return;
        }
        truth(observation);
        limits.check(indicator, observation);
        if (observation.change().isPresent()) {
            change(observation);
        }
    }

    private void change(Observation observation) {
        before(observation)
                .flatMap(before -> changes.contradiction(observation, before))
                .ifPresent(contradiction -> findings.add(
                        Code.CHANGE_CONTRADICTS,
                        observation.place(),
                        observation.indicator(),
                        observation.period().id(),
                        contradiction.typed(),
                        contradiction.derived()));
    }

    private Optional<Observation> before(Observation observation) {
        return Optional.ofNullable(
                observations.get(key(observation, observation.period().previous())));
    }

    private void truth(Observation observation) {
        if (observation.figure() instanceof Figure.Single single && !truth.holds(single)) {
            findings.add(
                    Code.CLAIM_UNTRUE,
                    observation.place(),
                    observation.indicator(),
                    observation.period().id(),
                    Typed.words(single),
                    Typed.plain(single.value().orElseThrow()));
        }
    }

    private void target(Target target) {
        Indicator indicator = indicators.get(target.indicator());
        if (indicator == null) {
            return;
        }
        limits.check(indicator, target);
        if (indicator.direction() == Direction.BAND
                && target.figure() instanceof Figure.Single single
                && !single.comparator().isLowerBound()
                && !single.comparator().isUpperBound()) {
            findings.add(
                    Code.TARGET_WITHOUT_COMPARATOR,
                    target.place(),
                    target.indicator(),
                    target.period().id(),
                    Typed.words(single));
        }
    }
}
