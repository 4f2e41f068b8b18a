package dev.annals.core.compute.diagram;

import java.util.Locale;

/** Why a diagram cannot be drawn. */
public enum Obstacle {
    /** It is of an internal body or indicator. */
    INTERNAL,
    /** The indicator is not one of the plan. */
    NOT_IN_PLAN,
    /** No indicator of the plan has a way from a base to a target of which something is done. */
    NO_WAY,
    /** The target has no single value. */
    NO_TARGET_VALUE,
    /** None of them has a target. */
    NO_TARGETS,
    /** Nothing was observed. */
    NOT_OBSERVED,
    /** Nothing has a date it is due. */
    NO_DATES,
    /** There are more items than one picture can show. */
    TOO_MANY,
    /** Fewer than two of them have a figure. */
    FEWER_THAN_TWO,
    /** Fewer than two of them have both figures to compare. */
    FEWER_THAN_TWO_PAIRS,
    /** Fewer than two of them have figures of two periods or more. */
    FEWER_THAN_TWO_HISTORIES,
    /** There are fewer than three periods with a figure. */
    FEWER_THAN_THREE_PERIODS,
    /** The units are not the same. */
    UNLIKE_UNITS,
    /** There is no figure broken down in this way. */
    NOT_BROKEN_DOWN,
    /** The parts cannot be added up: the indicator is not a sum, a part is missing or negative. */
    NOT_ADDITIVE,
    /** The parts do not add up to the whole, or the whole is not known. */
    NOT_THE_WHOLE,
    /** There are not two to five parts. */
    NOT_TWO_TO_FIVE,
    /** The first dimension has not exactly two values. */
    NOT_TWO_VALUES,
    /** There are fewer than two amounts of money in one unit. */
    NO_MONEY;

    /** The key in message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
