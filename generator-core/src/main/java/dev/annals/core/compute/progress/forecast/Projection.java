package dev.annals.core.compute.progress.forecast;

import dev.annals.core.compute.progress.Method;
import dev.annals.core.compute.progress.Symbol;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The observed years carried on to the time of the target in one way.
 *
 * @param method which way
 * @param value the value at the time of the target, in units
 * @param reached the first year in which the target would be reached, later than the last point observed; the year in
 *     which it was, where an observed point has reached it and none after fell back; empty when it would not be reached at
 *     all or only more than {@value #HORIZON} years after it is due
 * @param numbers what it was found from, in the order of {@link Symbol}
 */
public record Projection(Method method, BigDecimal value, Optional<Integer> reached, Map<Symbol, BigDecimal> numbers) {

    /** How many years after the target a year of reaching it is still told; later ones say no more than never. */
    public static final int HORIZON = 50;

    /** Keeps its own copy. */
    public Projection {
        Map<Symbol, BigDecimal> ordered = new EnumMap<>(Symbol.class);
        ordered.putAll(numbers);
        numbers = Collections.unmodifiableMap(ordered);
    }

    /** Method, numbers and year by their keys on one line, in no language; {@code never} stands for no year. */
    public String statement() {
        return method.key() + ": " + Symbol.list(numbers) + " → "
                + reached.map(String::valueOf).orElse("never");
    }
}
