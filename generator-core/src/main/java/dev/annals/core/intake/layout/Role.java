package dev.annals.core.intake.layout;

import java.util.Locale;

/** What a column holds, besides the figures of one period. */
public enum Role {
    /** The id of an indicator. */
    ID,
    /** An indicator, by id or name. */
    INDICATOR,
    /** A body, by id or name. */
    BODY,
    /** A period. */
    PERIOD,
    /** A figure. */
    VALUE,
    /** The unit of the row's figures. */
    UNIT,
    /** How firm the row's figures are. */
    STATUS,
    /** The day that the row's figures stand for. */
    AS_OF,
    /** The source of the row's figures. */
    SOURCE,
    /** A remark on the row's figures. */
    NOTE,
    /** Something for the people who fill the table in: a number of the row, a definition. */
    IGNORED;

    /** The word in the bundles, such as {@code as-of}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
