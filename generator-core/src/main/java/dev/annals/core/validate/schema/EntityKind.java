package dev.annals.core.validate.schema;

import java.util.Locale;

/** The kinds of entities that have ids and can be referred to. */
public enum EntityKind {
    BODY,
    PICTURE,
    CATEGORY,
    DIMENSION,
    DIMENSION_VALUE,
    INDICATOR,
    SOURCE,
    UNIT,
    FOCUS,
    TASK,
    PLAN,
    PROJECT,
    PROGRAMME,
    EFFECT,
    INSPECTION,
    ISSUE,
    EVENT,
    DOCUMENT;

    /** The word in findings, such as {@code indicator}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
