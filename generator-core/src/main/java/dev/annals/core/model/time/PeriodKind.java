package dev.annals.core.model.time;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of periods, the longest first. */
public enum PeriodKind {
    /** Several years, such as those of a plan. */
    TERM,
    YEAR,
    /** September to August. */
    SCHOOL_YEAR,
    HALF,
    QUARTER,
    MONTH;

    /** The word in YAML. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this word. */
    public static Optional<PeriodKind> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
