package dev.annals.core.compute;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Shares of a whole. */
public final class Share {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Share() {}

    /** A part in percent of a positive whole, one decimal, half up; empty for another whole. */
    public static Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() > 0
                ? Optional.of(part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP))
                : Optional.empty();
    }
}
