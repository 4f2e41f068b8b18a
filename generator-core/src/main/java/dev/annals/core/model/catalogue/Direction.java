package dev.annals.core.model.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which way an indicator is meant to move. There is no default: the data must say. */
public enum Direction {
    /** More is better. */
    UP,
    /** Less is better. */
    DOWN,
    /** To be kept at a level. */
    KEEP,
    /** To stay within a band. */
    BAND;

    /** The word in YAML. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The direction with this word. */
    public static Optional<Direction> of(String key) {
        return Arrays.stream(values())
                .filter(direction -> direction.key().equals(key))
                .findFirst();
    }
}
