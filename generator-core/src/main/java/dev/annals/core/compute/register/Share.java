package dev.annals.core.compute.register;

import dev.annals.core.model.figure.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A part as a share of its whole, in percent, half up. */
final class Share {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Share() {}

    /** The share with this many decimals; none where a figure has no single value, or the units differ. */
    static Optional<BigDecimal> of(Figure part, Figure whole, int decimals) {
        if (part instanceof Figure.Single some
                && whole instanceof Figure.Single all
                && some.quantity().unit().equals(all.quantity().unit())) {
            return of(some.value().orElse(BigDecimal.ZERO), all.value().orElse(BigDecimal.ZERO), decimals);
        }
        return Optional.empty();
    }

    /** The share with this many decimals; none of nothing. */
    static Optional<BigDecimal> of(BigDecimal part, BigDecimal whole, int decimals) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP));
    }
}
