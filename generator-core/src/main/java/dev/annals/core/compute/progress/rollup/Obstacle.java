package dev.annals.core.compute.progress.rollup;

import java.util.Locale;

/** Why there is no one figure for several bodies. */
public enum Obstacle {
    /** The indicator declares that none is ever to be shown. */
    NOT_COMBINED,
    /** No body has reported. */
    NOT_REPORTED,
    /** The figures to add or average are of different times. */
    DIFFERENT_TIMES,
    /** A body that has reported has no weight, or all weights are zero. */
    NO_WEIGHT,
    /** The newest figures are of the same time and differ. */
    SEVERAL_LATEST;

    /** The key in message bundles and downloads. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
