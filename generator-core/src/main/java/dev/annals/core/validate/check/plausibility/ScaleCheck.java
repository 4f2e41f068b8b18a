package dev.annals.core.validate.check.plausibility;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.validate.check.Typed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Figures about ten thousand times another year's or the other bodies', or a ten thousandth: 万 forgotten or typed twice.
 * About means by a factor of 3 more or less. Of two years that differ so, the later one is told, unless the first stands
 * against all that follow. A body is told when it differs so from the middle one of at least two bodies beside it, and by
 * a factor of a thousand or more from each.
 */
final class ScaleCheck {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal SLACK = BigDecimal.valueOf(3);

    private final Evidence evidence;
    private final Findings findings;

    /** Most groups of bodies are of one size: found once for each group, so that many bodies cost no more. */
    private final Map<List<Observation>, Boolean> wide = new IdentityHashMap<>();

    ScaleCheck(Evidence evidence, Findings findings) {
        this.evidence = evidence;
        this.findings = findings;
    }

    void check(Observation observation, Indicator indicator) {
        if (isAmount(indicator) && isPositive(observation) && !evidence.isSuspect(observation)) {
            Optional<Observation> inTime = inTime(observation);
            Optional<Observation> other = inTime.isPresent() ? inTime : beside(observation);
            if (other.isPresent()) {
                tell(observation, other.get());
            }
        }
    }

    private void tell(Observation observation, Observation other) {
        evidence.suspect(observation);
        PlausibilityChecks.tell(
                findings,
                Code.SCALE_SLIPPED,
                observation,
                Typed.words(other.figure()),
                other.period().id(),
                other.body());
    }

    private static boolean isAmount(Indicator indicator) {
        return switch (indicator.unit().kind()) {
            case COUNT, MONEY, AREA, DURATION, INDEX -> true;
            case RATIO, POINTS, RANK, TEXT -> false;
        };
    }

    private static boolean isPositive(Observation observation) {
        Optional<BigDecimal> number = Evidence.number(observation);
        return number.isPresent() && number.get().signum() > 0;
    }

    private Optional<Observation> inTime(Observation observation) {
        List<Observation> earlier = sound(evidence.earlier(observation));
        if (!earlier.isEmpty()) {
            return slips(observation, earlier.get(0)) ? Optional.of(earlier.get(0)) : Optional.empty();
        }
        List<Observation> later = sound(evidence.later(observation));
        boolean alone = later.size() > 1
                && evidence.earlier(observation).isEmpty()
                && slips(observation, later.get(0))
                && slips(observation, later.get(1));
        return alone ? Optional.of(later.get(0)) : Optional.empty();
    }

    private Optional<Observation> beside(Observation observation) {
        if (!wide.computeIfAbsent(evidence.group(observation), ScaleCheck::isWide)) {
            return Optional.empty();
        }
        List<Observation> others = sound(evidence.beside(observation)).stream()
                .sorted((one, other) -> number(one).compareTo(number(other)))
                .toList();
        boolean far = others.size() > 1
                && others.stream().allMatch(other -> isFactor(observation, other, THOUSAND))
                && slips(observation, others.get(others.size() / 2));
        return far ? Optional.of(others.get(others.size() / 2)) : Optional.empty();
    }

    private static boolean isWide(List<Observation> group) {
        BigDecimal least = null;
        BigDecimal most = BigDecimal.ZERO;
        for (Observation one : group) {
            if (isPositive(one)) {
                BigDecimal number = number(one);
                least = least == null ? number : least.min(number);
                most = most.max(number);
            }
        }
        return least != null && most.compareTo(least.multiply(THOUSAND)) >= 0;
    }

    private List<Observation> sound(List<Observation> all) {
        List<Observation> sound = new ArrayList<>(all.size());
        for (Observation one : all) {
            if (isPositive(one) && !evidence.isSuspect(one)) {
                sound.add(one);
            }
        }
        return sound;
    }

    private static BigDecimal number(Observation observation) {
        return Evidence.number(observation).orElseThrow();
    }

    private static boolean isFactor(Observation one, Observation other, BigDecimal factor) {
        BigDecimal high = number(one).max(number(other));
        BigDecimal low = number(one).min(number(other));
        return high.compareTo(low.multiply(factor)) >= 0;
    }

    private static boolean slips(Observation one, Observation other) {
        BigDecimal high = number(one).max(number(other)).multiply(SLACK);
        BigDecimal low = number(one).min(number(other)).multiply(TEN_THOUSAND);
        return high.compareTo(low) >= 0 && high.compareTo(low.multiply(SLACK).multiply(SLACK)) <= 0;
    }
}
