package dev.annals.core.compute.progress.decimal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How exact computed numbers are: results have 34 significant digits, half even; steps on the way have more. */
public final class Precision {

    /** Of a result: 34 significant digits, half even. */
    public static final MathContext RESULT = MathContext.DECIMAL128;

    /** Of a step on the way to a result: 54 significant digits. */
    public static final MathContext STEP = new MathContext(54, RoundingMode.HALF_EVEN);

    private Precision() {}

    /**
     * The quotient as a result.
     *
     * @throws ArithmeticException when the divisor is zero
     */
    public static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return result(dividend.divide(divisor, STEP));
    }

    /** The number as a result, without exponent and without zeros at the end of its fraction: 1.500 is 1.5. */
    public static BigDecimal result(BigDecimal number) {
        BigDecimal stripped = number.round(RESULT).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
