package dev.annals.core.model.observation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a target of a period is. A status tells of the first of these that there is. */
public enum TargetKind {
    /** What is to be reached; the target that a status tells of. */
    ANNUAL,
    /** What must be reached at least. */
    MINIMUM,
    /** What is striven for (力争). */
    STRETCH;

    /** The word in YAML. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this word. */
    public static Optional<TargetKind> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
