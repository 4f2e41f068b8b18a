package dev.annals.core.model;

import java.math.BigDecimal;

/**
 * How strictly data is judged.
 *
 * @param tolerance ε, the share that a wording may be off by, 0 to 1
 * @param jump the factor above which a change from one year to the next is suspicious, above 1
 * @param nearly the share of the way to a target that may be missing when it is nearly met, 0 to 1
 */
public record Checks(BigDecimal tolerance, BigDecimal jump, BigDecimal nearly) {

    /** 5 %, threefold, 5 %. */
    public static final Checks DEFAULT =
            new Checks(new BigDecimal("0.05"), new BigDecimal("3"), new BigDecimal("0.05"));
}
