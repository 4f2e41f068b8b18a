package dev.annals.core.model.look;

import java.util.Locale;

/** What readers' devices ask for: a light page or a dark one. */
public enum Theme {
    LIGHT,
    DARK;

    /** The word in data, such as {@code light}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
