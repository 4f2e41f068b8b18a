package dev.annals.core.compute.development;

import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * What is new about one indicator of one body in a period.
 *
 * @param kind what happened
 * @param series the history it is part of
 * @param reading the period
 * @param weight how much it moved, as a share of the figure before, never negative; 0 where that cannot be told
 */
public record Development(Kind kind, Series series, Reading reading, BigDecimal weight) {

    /** What happened, the most telling first. */
    public enum Kind {
        /** The target is met; that of the period before was not. */
        NEWLY_MET,
        /** The target is missed; that of the period before was not. */
        NEWLY_MISSED,
        /** The figure was revised. */
        REVISED,
        /** The figure rose or fell. */
        CHANGED,
        /** There was no figure before. */
        FIRST;

        /** The key in message bundles. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
