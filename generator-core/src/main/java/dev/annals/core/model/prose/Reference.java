package dev.annals.core.model.prose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a figure is set against in a diagram of pairs. */
public enum Reference {
    /** The figure of the same period a year before. */
    LAST_PERIOD,
    /** The target of the period. */
    TARGET;

    /** The word in prose. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this word. */
    public static Optional<Reference> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
