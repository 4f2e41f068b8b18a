package dev.annals.core.model.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a safeguard secures. */
public enum SafeguardKind {
    ORGANISATION,
    FUNDS,
    STAFF,
    SUPERVISION;

    /** The word in YAML. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this word. */
    public static Optional<SafeguardKind> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
