package dev.annals.core.compute;

import java.util.Locale;

/** How an annual target was met. */
public enum Status {
    MET,
    NEARLY,
    MISSED,
    /** Its period is not over yet: there is no observation, and the period is not before the current one. */
    NOT_DUE,
    /** Its period is over, but nothing was reported; or its figure was not collected. */
    UNREPORTED,
    /** Figure or target has no single value to compare. */
    NOT_ASSESSABLE;

    /** The key in message bundles and class names. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
