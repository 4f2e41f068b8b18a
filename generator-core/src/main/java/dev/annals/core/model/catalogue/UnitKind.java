package dev.annals.core.model.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a unit counts; it decides how differences are worded. */
public enum UnitKind {
    /** Persons, schools, places. */
    COUNT,
    /** Money. */
    MONEY,
    /** A share in percent or per mille; differences are percentage points. */
    RATIO,
    /** A difference of two ratios. */
    POINTS,
    /** Square metres, hectares. */
    AREA,
    /** Days, hours, years. */
    DURATION,
    /** A score or index without a unit of its own. */
    INDEX,
    /** A place in an order. */
    RANK,
    /** Neither of these. */
    TEXT;

    /** The word in YAML. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this word. */
    public static Optional<UnitKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
