package dev.annals.core.model.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a project is. */
public enum ProjectStage {
    PLANNED,
    APPROVED,
    UNDER_CONSTRUCTION,
    COMPLETED,
    SUSPENDED,
    CANCELLED;

    /** The word in YAML. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this word. */
    public static Optional<ProjectStage> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
