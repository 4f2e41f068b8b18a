package dev.annals.core.compute.progress;

import java.util.Locale;

/** Why a method was not applied, or applied in another way than usual. */
public enum Guard {
    /** There is nothing to compare with: no target, or neither end of a band. Not assessable. */
    NO_TARGET,
    /** Nothing was observed. Not assessable. */
    NOT_OBSERVED,
    /** There is no base, or nothing observed but the base. Not assessable. */
    FEWER_THAN_TWO_POINTS,
    /** No forecast is made from fewer than three observed points. */
    FEWER_THAN_THREE_POINTS,
    /** The latest value is older than the base. Not assessable. */
    LATEST_BEFORE_BASE,
    /** The target is due at the time of the base or before. Not assessable. */
    TARGET_NOT_AFTER_BASE,
    /** The target is what the base already was: a level to keep, which has no pace. Not assessable. */
    TARGET_EQUALS_BASE,
    /** The base is zero or negative: no growth rate starts there. Pace instead. */
    BASE_NOT_POSITIVE,
    /** The base is positive, but the latest value or the target is not: no growth rate leads there. Pace instead. */
    SIGN_CHANGE,
    /** The value is itself a rate of change. Pace instead. */
    RATE_OF_CHANGE,
    /** The target lies above a base that has reached 90 % of the natural limit. Pace instead. */
    NEAR_CEILING,
    /** The latest value is later than the target: all time counts as passed. */
    TIME_OVER,
    /** The last point observed is not earlier than the target: there is nothing to forecast. */
    NOTHING_AHEAD,
    /** The path asks for no advance by then: at least the value of the path is on pace. */
    PATH_NOT_AHEAD,
    /** A projection passed the natural limit and was cut there. */
    CUT_AT_CEILING;

    /** The key in message bundles and downloads. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
