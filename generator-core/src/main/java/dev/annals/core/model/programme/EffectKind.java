package dev.annals.core.model.programme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an effect indicator looks at. */
public enum EffectKind {
    OUTPUT,
    QUALITY,
    TIMELINESS,
    COST,
    ECONOMIC,
    SOCIAL,
    ECOLOGICAL,
    SUSTAINABLE,
    SATISFACTION;

    /** The word in YAML. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this word. */
    public static Optional<EffectKind> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
