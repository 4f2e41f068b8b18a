package dev.annals.core.compute.progress;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a method says of one indicator, with all that is needed to print how it was found.
 *
 * @param method the method that was applied; not the one asked for where a guard stood against that
 * @param grade what it comes to
 * @param guards why it is another method, another way of counting time, or not assessable; in the order they applied
 * @param numbers what went in, as it was given, and what was found, to 34 significant digits; in the order of
 *     {@link Symbol}
 */
public record Appraisal(Method method, Grade grade, List<Guard> guards, Map<Symbol, BigDecimal> numbers) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Keeps its own copies. */
    public Appraisal {
        guards = List.copyOf(guards);
        Map<Symbol, BigDecimal> ordered = new EnumMap<>(Symbol.class);
        ordered.putAll(numbers);
        numbers = Collections.unmodifiableMap(ordered);
    }

    static Appraisal notAssessable(Method method, Guard reason, Map<Symbol, BigDecimal> numbers) {
        return new Appraisal(method, Grade.NOT_ASSESSABLE, List.of(reason), numbers);
    }

    /** A number that went in or was found; empty when the method has no such number. */
    public Optional<BigDecimal> number(Symbol symbol) {
        return Optional.ofNullable(numbers.get(symbol));
    }

    /** Whether 时间过半、任务过半 may be said: at least half of the time has passed, and at least half of the way is done. */
    public boolean isPastHalf() {
        return reachesHalf(Symbol.TIME) && reachesHalf(Symbol.DONE);
    }

    private boolean reachesHalf(Symbol symbol) {
        return number(symbol).filter(part -> part.compareTo(HALF) >= 0).isPresent();
    }

    /** The same, found after this guard had stood against another method. */
    Appraisal after(Guard guard) {
        return new Appraisal(
                method, grade, Stream.concat(Stream.of(guard), guards.stream()).toList(), numbers);
    }

    /**
     * Method, numbers, grade and guards by their keys on one line, in no language:
     * {@code pace: t0=2015, y0=80, t=2017, y=84, …, pace=1 → on-pace [time-over]}.
     */
    public String statement() {
        String reasons =
                guards.isEmpty() ? "" : guards.stream().map(Guard::key).collect(Collectors.joining(", ", " [", "]"));
        return method.key() + ": " + Symbol.list(numbers) + " → " + grade.key() + reasons;
    }
}
