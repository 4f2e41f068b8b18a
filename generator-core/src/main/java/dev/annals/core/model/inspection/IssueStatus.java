package dev.annals.core.model.inspection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far an issue or measure is. */
public enum IssueStatus {
    NOT_STARTED,
    UNDER_WAY,
    DONE,
    /** 完成并长期坚持 */
    DONE_AND_KEPT_UP,
    /** 销号 */
    CLOSED;

    /** The word in YAML. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this word. */
    public static Optional<IssueStatus> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
