package dev.annals.core.model.work;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a task or milestone is. */
public enum TaskStatus {
    NOT_STARTED,
    UNDER_WAY,
    DONE,
    /** Under way and later than planned. */
    BEHIND,
    CANCELLED;

    /** The word in YAML. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this word. */
    public static Optional<TaskStatus> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
