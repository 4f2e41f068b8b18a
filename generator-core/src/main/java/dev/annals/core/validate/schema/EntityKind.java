package dev.annals.core.validate.schema;

import java.util.Locale;

/** The kinds of entities that have ids and can be referred to. */
public enum EntityKind {
    BODY,
    CATEGORY,
    INDICATOR,
    SOURCE,
    UNIT;

    /** The word in findings, such as {@code indicator}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
