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
import dev.annals.core.model.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an effect says was reached must be what its indicator says of the programme's body and period.
 *
 * @param model where the indicators' figures are
 * @param findings takes what is found
 */
record EffectCheck(Model model, Findings findings) {

    private record Key(String indicator, String body, Period period) {}

    void check() {
        Map<Key, List<Effect>> effects = new LinkedHashMap<>();
        for (Programme programme : model.undertakings().programmes()) {
            for (Effect effect : programme.effects()) {
                effect.indicator()
                        .map(indicator -> new Key(indicator, programme.body(), programme.period()))
                        .ifPresent(key -> effects.computeIfAbsent(key, one -> new ArrayList<>())
                                .add(effect));
            }
        }
        for (Observation observation : model.observations()) {
            if (observation.disaggregation().equals(Disaggregation.WHOLE)) {
                Key key = new Key(observation.indicator(), observation.body(), observation.period());
                effects.getOrDefault(key, List.of()).forEach(effect -> effect(effect, observation));
            }
        }
    }

    private void effect(Effect effect, Observation observation) {
        effect.actual().ifPresent(actual -> compare(effect, actual, observation));
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
