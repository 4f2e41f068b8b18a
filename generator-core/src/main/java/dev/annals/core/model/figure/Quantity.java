package dev.annals.core.model.figure;

import java.math.BigDecimal;

/**
 * A number as it was written: 3.2 万 个.
 *
 * @param number the number before the scale; its {@link BigDecimal#scale()} is the precision typed, so 3.20 stays 3.20
 * @param scale the power of ten written behind it
 * @param unit id of the unit in the {@link dev.annals.core.model.catalogue.UnitCatalogue}; empty when none was written
 */
public record Quantity(BigDecimal number, Scale scale, String unit) {

    /** The number in units, exact: 32000 for 3.2 万. */
    public BigDecimal value() {
        return scale.expand(number);
    }
}
