package dev.annals.core.compute.progress;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What kind of number an indicator is, as far as it decides on the method.
 *
 * @param kind whether it is a level or already a rate of change
 * @param ceiling the natural upper limit in units, such as 100 for a coverage in percent; positive
 */
public record Variable(Kind kind, Optional<BigDecimal> ceiling) {

    /** A level without a natural limit. */
    public static final Variable LEVEL = new Variable(Kind.LEVEL, Optional.empty());

    /** A rate of change, such as growth of the budget in percent. */
    public static final Variable RATE_OF_CHANGE = new Variable(Kind.RATE_OF_CHANGE, Optional.empty());

    private static final BigDecimal NEAR = new BigDecimal("0.90");

    /** What the numbers say. */
    public enum Kind {
        /** How much or how many. */
        LEVEL,
        /** How much it changed; the growth of a growth has no meaning here. */
        RATE_OF_CHANGE
    }

    /**
     * Checks the ceiling.
     *
     * @throws IllegalArgumentException when it is not positive
     */
    public Variable {
        if (ceiling.filter(limit -> limit.signum() <= 0).isPresent()) {
            throw new IllegalArgumentException("ceiling " + ceiling.get());
        }
    }

    /** A level that cannot pass this limit. */
    public static Variable below(BigDecimal ceiling) {
        return new Variable(Kind.LEVEL, Optional.of(ceiling));
    }

    /** Whether a value has reached 90 % of the ceiling, from where growth at a constant rate is no longer to be expected. */
    public boolean isNearCeiling(BigDecimal value) {
        return ceiling.filter(limit -> value.compareTo(limit.multiply(NEAR)) >= 0)
                .isPresent();
    }
}
