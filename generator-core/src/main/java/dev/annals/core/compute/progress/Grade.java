package dev.annals.core.compute.progress;

import java.util.Locale;

/** What an appraisal comes to. Which grades a method gives is said there. */
public enum Grade {
    /** Pace: all of the way is done. */
    ACHIEVED,
    /** Pace: as much is done as was due by then. */
    ON_PACE,
    /** Pace: at least nine tenths of what was due. */
    NEARLY,
    /** Pace: less than nine tenths of what was due. */
    BEHIND,
    /** Growth ratio: 0.95 or more. */
    SIGNIFICANT,
    /** Growth ratio: 0.60 or more. */
    MODERATE,
    /** Growth ratio: 0 or more. */
    INSUFFICIENT,
    /** Pace and growth ratio: further from the target than at the base. */
    MOVING_AWAY,
    /** Keep and band: within. */
    MET,
    /** Keep and band: outside. */
    MISSED,
    /** No method applies; the guards say why. */
    NOT_ASSESSABLE;

    /** The key in message bundles, downloads and class names. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
