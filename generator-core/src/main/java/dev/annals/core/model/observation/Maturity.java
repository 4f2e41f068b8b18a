package dev.annals.core.model.observation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How firm a figure is. */
public enum Maturity {
    PROVISIONAL,
    FINAL,
    REVISED;

    /** The word in YAML. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The maturity with this word. */
    public static Optional<Maturity> of(String key) {
        return Arrays.stream(values())
                .filter(maturity -> maturity.key().equals(key))
                .findFirst();
    }
}
