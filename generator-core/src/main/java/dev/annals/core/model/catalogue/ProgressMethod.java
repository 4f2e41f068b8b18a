package dev.annals.core.model.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How progress towards the target of a plan is told. */
public enum ProgressMethod {
    /** Met or not in the year of the target, as an annual target. */
    ANNUAL,
    /** Pace against time (序时进度). */
    PACE,
    /** Growth ratio. */
    GROWTH,
    /** A level to keep. */
    KEEP,
    /** A band to stay within. */
    BAND;

    /** The word in YAML. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this word. */
    public static Optional<ProgressMethod> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
