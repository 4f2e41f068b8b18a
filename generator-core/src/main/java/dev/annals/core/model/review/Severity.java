package dev.annals.core.model.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How grave a problem is. */
public enum Severity {
    HIGH,
    MEDIUM,
    LOW;

    /** The word in YAML. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this word. */
    public static Optional<Severity> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
