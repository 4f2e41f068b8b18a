package dev.annals.core.compute.progress;

import java.util.Locale;

/** How an appraisal or a projection was found; printed with it. */
public enum Method {
    /** What is done against the time that has passed (序时进度). */
    PACE,
    /** The growth a year against the growth that the target asks for. */
    GROWTH_RATIO,
    /** A level to keep. */
    KEEP,
    /** A band to stay within. */
    BAND,
    /** The least-squares line through the observed years, carried on. */
    FORECAST_LINE,
    /** The growth a year from the first to the last observed year, carried on from the last. */
    FORECAST_GROWTH;

    /** The key in message bundles and downloads. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
