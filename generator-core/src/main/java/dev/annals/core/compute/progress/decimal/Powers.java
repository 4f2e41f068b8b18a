package dev.annals.core.compute.progress.decimal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Powers and logarithms of positive decimals, to at least 50 significant digits (a logarithm of a number close to 1: to 50
 * digits after the point) as long as a power lies between 10⁻¹⁰⁰⁰⁰⁰ and 10¹⁰⁰⁰⁰⁰. Both by the textbook series after the
 * argument was brought close to its centre: ln x = 2ʲ·2·artanh((r−1)/(r+1)) with r the j-fold square root of x, and
 * eˣ = (e^(x/2ᵏ))^(2ᵏ).
 */
public final class Powers {

    /** 26 digits more than a step: square roots and squarings lose at most about two digits for every seven of them. */
    private static final MathContext WORK = new MathContext(80, RoundingMode.HALF_EVEN);

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal CLOSE = new BigDecimal("0.01");
    private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(WORK.getPrecision() + 4);

    private Powers() {}

    /**
     * The base to the power of the exponent.
     *
     * @throws ArithmeticException when the base is not positive
     */
    public static BigDecimal power(BigDecimal base, BigDecimal exponent) {
        return exponential(logarithmAtWork(base).multiply(exponent, WORK)).round(Precision.STEP);
    }

    /**
     * The natural logarithm.
     *
     * @throws ArithmeticException when the number is not positive
     */
    public static BigDecimal logarithm(BigDecimal number) {
        return logarithmAtWork(number).round(Precision.STEP);
    }

    private static BigDecimal logarithmAtWork(BigDecimal number) {
        if (number.signum() <= 0) {
            throw new ArithmeticException("logarithm of " + number);
        }
        BigDecimal root = number;
        BigDecimal scale = TWO;
        while (root.subtract(BigDecimal.ONE).abs().compareTo(CLOSE) > 0) {
            root = root.sqrt(WORK);
            scale = scale.multiply(TWO);
        }
        BigDecimal argument = root.subtract(BigDecimal.ONE).divide(root.add(BigDecimal.ONE), WORK);
        return areaTangent(argument).multiply(scale, WORK);
    }

    /** artanh z = z + z³/3 + z⁵/5 + … */
    private static BigDecimal areaTangent(BigDecimal argument) {
        BigDecimal square = argument.multiply(argument, WORK);
        BigDecimal power = argument;
        BigDecimal sum = argument;
        for (int odd = 3; power.abs().compareTo(LEAST) > 0; odd += 2) {
            power = power.multiply(square, WORK);
            sum = sum.add(power.divide(BigDecimal.valueOf(odd), WORK), WORK);
        }
        return sum;
    }

    private static BigDecimal exponential(BigDecimal exponent) {
        BigDecimal part = exponent;
        int halvings = 0;
        while (part.abs().compareTo(CLOSE) > 0) {
            part = part.divide(TWO, WORK);
            halvings++;
        }
        BigDecimal value = exponentialSeries(part);
        for (int i = 0; i < halvings; i++) {
            value = value.multiply(value, WORK);
        }
        return value;
    }

    /** eˣ = 1 + x + x²/2! + … */
    private static BigDecimal exponentialSeries(BigDecimal exponent) {
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int n = 1; term.abs().compareTo(LEAST) > 0; n++) {
            term = term.multiply(exponent, WORK).divide(BigDecimal.valueOf(n), WORK);
            sum = sum.add(term, WORK);
        }
        return sum;
    }
}
