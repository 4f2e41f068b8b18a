package dev.annals.core.validate.check.plausibility;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.model.catalogue.Direction;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.catalogue.UnitKind;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.validate.check.Typed;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Shares in percent or per mille: more than ten times the whole, more than the whole where the indicator does not say how
 * far it may go, and fractions of one typed for percentages (0.97 for 97 %).
 */
final class ShareCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Evidence evidence;
    private final Findings findings;
    private final Set<String> told = new HashSet<>();

    ShareCheck(Evidence evidence, Findings findings) {
        this.evidence = evidence;
        this.findings = findings;
    }

    void check(Observation observation, Indicator indicator) {
        Optional<BigDecimal> whole = whole(indicator);
        if (whole.isEmpty()) {
            return;
        }
        most(observation.figure()).ifPresent(share -> over(share, whole.get(), observation, indicator));
        if (observation.figure() instanceof Figure.Single single && whole.get().equals(HUNDRED)) {
            fraction(single, observation, indicator);
        }
    }

    /** How many make up the whole: 100 for %, 1000 for ‰; empty for anything else. */
    private static Optional<BigDecimal> whole(Indicator indicator) {
        if (indicator.unit().kind() != UnitKind.RATIO) {
            return Optional.empty();
        }
        return switch (indicator.unit().id()) {
            case "%" -> Optional.of(HUNDRED);
            case "‰" -> Optional.of(HUNDRED.multiply(TEN));
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> most(Figure figure) {
        if (figure instanceof Figure.Range range) {
            return Optional.of(range.high().value());
        }
        return figure instanceof Figure.Single single
                ? single.value().map(value -> value.max(single.quantity().value()))
                : Optional.empty();
    }

    /** What has a limit is told by that. */
    private void over(BigDecimal share, BigDecimal whole, Observation observation, Indicator indicator) {
        if (share.compareTo(whole.multiply(TEN)) > 0) {
            evidence.suspect(observation);
            if (indicator.limit().isEmpty()) {
                PlausibilityChecks.tell(findings, Code.PERCENTAGE_IMPOSSIBLE, observation);
            }
        } else if (share.compareTo(whole) > 0 && indicator.limit().isEmpty() && told.add(indicator.id())) {
            PlausibilityChecks.tell(findings, Code.SHARE_OVER_WHOLE, observation);
        }
    }

    private void fraction(Figure.Single single, Observation observation, Indicator indicator) {
        BigDecimal value = single.value().orElseThrow();
        if (value.signum() <= 0 || value.compareTo(BigDecimal.ONE) > 0 || value.scale() <= 0) {
            return;
        }
        BigDecimal percentage = value.multiply(HUNDRED);
        List<Observation> neighbours = neighbours(observation);
        boolean isFraction = neighbours.isEmpty()
                ? isBareUnderLimit(single, indicator)
                : neighbours.stream().allMatch(one -> isLike(number(one), percentage));
        if (isFraction) {
            evidence.suspect(observation);
            String meant = Typed.plain(strip(percentage)) + "%";
            PlausibilityChecks.tell(findings, Code.FRACTION_FOR_PERCENTAGE, observation, meant);
        }
    }

    private List<Observation> neighbours(Observation observation) {
        List<Observation> inTime = Stream.of(evidence.earlier(observation), evidence.later(observation))
                .flatMap(List::stream)
                .filter(one -> !evidence.isSuspect(one))
                .toList();
        return inTime.isEmpty() ? evidence.beside(observation) : inTime;
    }

    private static BigDecimal number(Observation observation) {
        return Evidence.number(observation).orElseThrow();
    }

    /** At most twice as large or half as large. */
    private static boolean isLike(BigDecimal neighbour, BigDecimal percentage) {
        return neighbour.compareTo(percentage.multiply(TWO)) <= 0
                && neighbour.multiply(TWO).compareTo(percentage) >= 0;
    }

    /** A share to be as high as possible that is typed without a sign. */
    private static boolean isBareUnderLimit(Figure.Single single, Indicator indicator) {
        return single.quantity().unit().isEmpty()
                && indicator.limit().isPresent()
                && indicator.direction() != Direction.DOWN;
    }

    private static BigDecimal strip(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
