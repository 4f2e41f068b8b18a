package dev.annals.core.validate.check;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.catalogue.UnitKind;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.observation.Target;
import dev.annals.core.model.time.Period;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Figures and targets beyond what their indicator can reach: over its natural limit; below zero for a share that has one.
 *
 * @param findings takes what is found
 */
record LimitCheck(Findings findings) {

    void check(Indicator indicator, Observation observation) {
        check(indicator, observation.figure(), observation.period(), observation.place());
    }

    void check(Indicator indicator, Target target) {
        check(indicator, target.figure(), target.period(), target.place());
    }

    private void check(Indicator indicator, Figure figure, Period period, Place place) {
        Optional<BigDecimal> broken = indicator.limit().flatMap(limit -> broken(indicator, figure, limit));
        broken.ifPresent(limit -> findings.add(
                Code.OVER_LIMIT, place, indicator.id(), period.id(), Typed.words(figure), Typed.plain(limit)));
    }

    private static Optional<BigDecimal> broken(Indicator indicator, Figure figure, BigDecimal limit) {
        if (isOver(figure, limit)) {
            return Optional.of(limit);
        }
        boolean share = indicator.unit().kind() == UnitKind.RATIO;
        return share && isNegative(figure) ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }

    private static boolean isOver(Figure figure, BigDecimal limit) {
        if (figure instanceof Figure.Range range) {
            return range.high().value().compareTo(limit) > 0;
        }
        if (!(figure instanceof Figure.Single single)) {
            return false;
        }
        int order = single.value().orElseThrow().compareTo(limit);
        int worded = single.quantity().value().compareTo(limit);
        return order > 0 || worded > 0 || (worded == 0 && single.exact().isEmpty() && claimsMore(single));
    }

    private static boolean claimsMore(Figure.Single single) {
        return switch (single.comparator()) {
            case OVER, BREAKS, ODD, SOME, MORE -> true;
            default -> false;
        };
    }

    private static boolean isNegative(Figure figure) {
        if (figure instanceof Figure.Range range) {
            return range.low().value().signum() < 0;
        }
        return figure instanceof Figure.Single single
                && single.value().orElseThrow().signum() < 0;
    }
}
