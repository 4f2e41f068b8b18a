package dev.annals.core.model.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How binding an indicator of a plan is. */
public enum Nature {
    /** 约束性 */
    BINDING,
    /** 预期性 */
    EXPECTED;

    /** The word in YAML. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this word. */
    public static Optional<Nature> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
