package dev.annals.core.compute.register;

import dev.annals.core.model.programme.Effect;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What effects can score and did, all together.
 *
 * @param weight the points they can bring
 * @param score the points they brought; absent unless all are scored
 */
public record Scores(BigDecimal weight, Optional<BigDecimal> score) {

    /** Adds effects up. */
    public static Scores of(List<Effect> effects) {
        List<BigDecimal> scores =
                effects.stream().flatMap(effect -> effect.score().stream()).toList();
        return new Scores(
                effects.stream().map(Effect::weight).reduce(BigDecimal.ZERO, BigDecimal::add),
                scores.size() == effects.size() ? scores.stream().reduce(BigDecimal::add) : Optional.empty());
    }
}
