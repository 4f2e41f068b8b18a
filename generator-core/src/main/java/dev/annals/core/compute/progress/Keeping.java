package dev.annals.core.compute.progress;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A level to keep (巩固率 ≥ 95 %) or a band to stay within. Both are {@link Grade#MET} or {@link Grade#MISSED}; both ends
 * count as within. There is no trend and no nearly. Without a latest value, or without any end, nothing is assessable.
 *
 * @param latest the latest value; empty when nothing was observed
 * @param low the lower end in units; empty when there is none
 * @param high the upper end in units; empty when there is none
 */
public record Keeping(Optional<Point> latest, Optional<BigDecimal> low, Optional<BigDecimal> high) {

    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException when the lower end is above the upper
     */
    public Keeping {
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            throw new IllegalArgumentException("band from " + low.get() + " to " + high.get());
        }
    }

    /** Kept or not. */
    public Appraisal keep() {
        return appraise(Method.KEEP, numbers());
    }

    /** Within the band or not, with the distance to its nearer end. */
    public Appraisal band() {
        Map<Symbol, BigDecimal> numbers = numbers();
        if (obstacle().isEmpty()) {
            numbers.put(Symbol.DISTANCE, distance());
        }
        return appraise(Method.BAND, numbers);
    }

    private Appraisal appraise(Method method, Map<Symbol, BigDecimal> numbers) {
        Optional<Guard> obstacle = obstacle();
        if (obstacle.isPresent()) {
            return Appraisal.notAssessable(method, obstacle.get(), numbers);
        }
        Grade grade = distance().signum() == 0 ? Grade.MET : Grade.MISSED;
        return new Appraisal(method, grade, List.of(), numbers);
    }

    private Optional<Guard> obstacle() {
        if (low.isEmpty() && high.isEmpty()) {
            return Optional.of(Guard.NO_TARGET);
        }
        return latest.isEmpty() ? Optional.of(Guard.NOT_OBSERVED) : Optional.empty();
    }

    private BigDecimal distance() {
        BigDecimal value = latest.orElseThrow().value();
        BigDecimal below = low.map(end -> end.subtract(value)).orElse(BigDecimal.ZERO);
        BigDecimal above = high.map(end -> value.subtract(end)).orElse(BigDecimal.ZERO);
        return below.max(above).max(BigDecimal.ZERO);
    }

    private Map<Symbol, BigDecimal> numbers() {
        Map<Symbol, BigDecimal> numbers = new EnumMap<>(Symbol.class);
        latest.ifPresent(point -> {
            numbers.put(Symbol.LATEST_TIME, point.time());
            numbers.put(Symbol.LATEST_VALUE, point.value());
        });
        low.ifPresent(end -> numbers.put(Symbol.LOW, end));
        high.ifPresent(end -> numbers.put(Symbol.HIGH, end));
        return numbers;
    }
}
