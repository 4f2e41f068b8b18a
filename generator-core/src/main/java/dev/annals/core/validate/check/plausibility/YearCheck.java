package dev.annals.core.validate.check.plausibility;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.catalogue.UnitKind;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Observation;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Figures that a year has got into: an amount whose number is the year of its period (2023所 in 2023), unless the years
 * around it are of that size; a percentage whose four decimals are a year (86.2023%).
 */
final class YearCheck {

    private static final int FIRST = 1990;
    private static final int LAST = 2099;
    private static final int DIGITS = 4;

    private final Evidence evidence;
    private final Findings findings;

    YearCheck(Evidence evidence, Findings findings) {
        this.evidence = evidence;
        this.findings = findings;
    }

    void check(Observation observation, Indicator indicator) {
        if (!(observation.figure() instanceof Figure.Single single) || evidence.isSuspect(observation)) {
            return;
        }
        BigDecimal number = single.quantity().number();
        Optional<Integer> year =
                indicator.unit().kind() == UnitKind.RATIO ? decimals(number) : amount(number, observation, indicator);
        year.ifPresent(found -> {
            evidence.suspect(observation);
            PlausibilityChecks.tell(findings, Code.YEAR_IN_FIGURE, observation, String.valueOf(found));
        });
    }

    private static Optional<Integer> decimals(BigDecimal number) {
        if (number.scale() != DIGITS) {
            return Optional.empty();
        }
        int decimals = number.remainder(BigDecimal.ONE).abs().unscaledValue().intValueExact();
        return decimals >= FIRST && decimals <= LAST ? Optional.of(decimals) : Optional.empty();
    }

    private Optional<Integer> amount(BigDecimal number, Observation observation, Indicator indicator) {
        boolean countable = switch (indicator.unit().kind()) {
            case COUNT, MONEY, AREA -> true;
            default -> false;
        };
        int year = observation.period().year();
        boolean same = number.scale() == 0 && number.compareTo(BigDecimal.valueOf(year)) == 0;
        return countable && same && !isUsual(observation, indicator) ? Optional.of(year) : Optional.empty();
    }

    private boolean isUsual(Observation observation, Indicator indicator) {
        return Stream.of(evidence.earlier(observation), evidence.later(observation))
                .flatMap(neighbours -> neighbours.stream().limit(1))
                .anyMatch(neighbour -> !JumpCheck.jumps(observation, neighbour, JumpCheck.factor(evidence, indicator)));
    }
}
