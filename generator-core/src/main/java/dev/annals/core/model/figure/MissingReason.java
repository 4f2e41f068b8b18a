package dev.annals.core.model.figure;

import java.util.Arrays;
import java.util.Optional;

/** Why there is no figure. An empty cell is never enough. */
public enum MissingReason {
    NOT_APPLICABLE("not-applicable"),
    NOT_COLLECTED("not-collected"),
    CONFIDENTIAL("confidential"),
    ROUNDS_TO_ZERO("rounds-to-zero"),
    LOW_RELIABILITY("low-reliability"),
    PENDING("pending");

    private final String key;

    MissingReason(String key) {
        this.key = key;
    }

    /** The word in YAML. */
    public String key() {
        return key;
    }

    /** The reason with this word. */
    public static Optional<MissingReason> of(String key) {
        return Arrays.stream(values()).filter(reason -> reason.key.equals(key)).findFirst();
    }
}
