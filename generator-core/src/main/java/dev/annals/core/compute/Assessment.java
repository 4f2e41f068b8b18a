package dev.annals.core.compute;

import dev.annals.core.model.Model;
import dev.annals.core.model.catalogue.Direction;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.MissingReason;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.observation.Target;
import dev.annals.core.model.time.Period;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How annual targets are met.
 *
 * <p>The comparator of the target decides (≥ 不低于 以上: at least; ≤ 不超过 以下: at most; &gt; 超 突破: more;
 * &lt;: less; a range: within, ends included; a rank: that place or a better one). Where it has none that says so, the
 * direction of the indicator does: up at least, down at most, keep and band the same number at the target's precision.
 *
 * <p>A claim without an exact value counts with its worded number; where that equals the target, the word decides: 近2万
 * does not meet ≥2万, 超89% meets &gt;89%.
 *
 * <p>{@link Status#NEARLY}: missed by at most a share (5 % unless set) of the way from last year's value to the target, or
 * of the target where no value of last year is known. Indicators to keep are met or missed, never nearly met.
 *
 * @param current the current period: a target of it or later without a figure, or with one still pending, is not due;
 *     one whose figure was not collected is unreported in any period
 * @param nearly the share of the way that may be missing, 0 to 1
 */
record Assessment(Period current, BigDecimal nearly) {

    /** As the settings of a site want it. */
    static Assessment of(Model model) {
        return new Assessment(model.site().period(), model.site().checks().nearly());
    }

    Status status(Indicator indicator, Target target, Optional<Observation> observation, Optional<BigDecimal> last) {
        Optional<Figure> figure =
                observation.map(Observation::figure).filter(found -> !isMissing(found, MissingReason.PENDING));
        if (figure.filter(found -> isMissing(found, MissingReason.NOT_COLLECTED))
                .isPresent()) {
            return Status.UNREPORTED;
        }
        if (figure.isEmpty()) {
            return target.period().compareTo(current) >= 0 ? Status.NOT_DUE : Status.UNREPORTED;
        }
        Optional<Requirement> requirement = Requirement.of(target.figure(), indicator.direction());
        Optional<BigDecimal> value = figure.get().value();
        if (requirement.isEmpty() || value.isEmpty()) {
            return Status.NOT_ASSESSABLE;
        }
        int side = Extent.side(figure.get());
        if (requirement.get().isMet(value.get(), side)) {
            return Status.MET;
        }
        boolean close =
                indicator.direction() != Direction.KEEP && requirement.get().isNearly(value.get(), side, last, nearly);
        return close ? Status.NEARLY : Status.MISSED;
    }

    private static boolean isMissing(Figure figure, MissingReason reason) {
        return figure instanceof Figure.Missing missing && missing.reason() == reason;
    }
}
