package dev.annals.core.model.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The level of government that an honour comes from, highest first. */
public enum Level {
    INTERNATIONAL,
    NATIONAL,
    PROVINCIAL,
    CITY,
    COUNTY,
    SCHOOL;

    /** The word in YAML. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level with this word. */
    public static Optional<Level> of(String key) {
        return Arrays.stream(values()).filter(level -> level.key().equals(key)).findFirst();
    }
}
