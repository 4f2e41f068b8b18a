package dev.annals.core.model.prose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which chart shows an indicator. */
public enum ChartKind {
    LINE,
    BAR,
    BULLET;

    /** The word in prose. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this word. */
    public static Optional<ChartKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
