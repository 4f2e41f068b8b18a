package dev.annals.core.validate.check;

import dev.annals.core.compute.Extent;
import dev.annals.core.compute.Truth;
import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.model.Model;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.programme.Effect;
import dev.annals.core.model.programme.Programme;
import java.util.Optional;

/**
 * What an effect says was reached must be what its indicator says of the programme's body and period.
 *
 * @param model where the indicators' figures are
 * @param findings takes what is found
 */
record EffectCheck(Model model, Findings findings) {

    void check() {
        model.undertakings()
                .programmes()
                .forEach(programme -> programme.effects().forEach(effect -> effect(programme, effect)));
    }

    private void effect(Programme programme, Effect effect) {
        effect.indicator()
                .flatMap(indicator -> observation(programme, indicator))
                .ifPresent(observation -> effect.actual().ifPresent(actual -> compare(effect, actual, observation)));
    }

    private Optional<Observation> observation(Programme programme, String indicator) {
        return model.observations().stream()
                .filter(one -> one.indicator().equals(indicator)
                        && one.body().equals(programme.body())
                        && one.period().equals(programme.period())
                        && one.disaggregation().equals(Disaggregation.WHOLE))
                .findFirst();
    }

    private void compare(Effect effect, Figure actual, Observation observation) {
        boolean contradict = Extent.of(actual, Truth.DEFAULT)
                .flatMap(one -> Extent.of(observation.figure(), Truth.DEFAULT).map(other -> !one.meets(other)))
                .orElse(false);
        if (contradict) {
            findings.add(
                    Code.EFFECT_CONTRADICTS,
                    effect.place(),
                    effect.id(),
                    Typed.words(actual),
                    observation.indicator(),
                    Typed.words(observation.figure()));
        }
    }
}
