package dev.annals.core.compute;

import dev.annals.core.model.figure.Comparator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Whether a wording is true of the exact value. With the worded number v, the exact value x, both in units, and ε:
 *
 * <table>
 * <caption>True when</caption>
 * <tr><td>达</td><td>x, rounded half up at the last digit shown, is v</td></tr>
 * <tr><td>no comparator, =</td><td>as 达; a whole number that ends in four zeros or more may also be rounded at its last
 *     digit that is not zero, by at most ε/10 of v</td></tr>
 * <tr><td>超 突破 余 多</td><td>v &lt; x ≤ (1+ε)·v</td></tr>
 * <tr><td>近</td><td>(1−ε)·v ≤ x &lt; v</td></tr>
 * <tr><td>约 左右</td><td>|x−v| ≤ ε·|v|</td></tr>
 * <tr><td>≥ 不低于 以上 &gt;</td><td>x ≥ v; x &gt; v for &gt;</td></tr>
 * <tr><td>≤ 不超过 以下 &lt;</td><td>x ≤ v; x &lt; v for &lt;</td></tr>
 * <tr><td>力争</td><td>always: it claims nothing</td></tr>
 * </table>
 *
 * @param epsilon ε, the share that a wording may be off by, 0 to 1
 */
public record Truth(BigDecimal epsilon) {

    /** ε = 5 %. */
    public static final Truth DEFAULT = new Truth(new BigDecimal("0.05"));

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final int ROUND_ZEROS = 4;

    /** Whether the wording of this figure is true of its exact value; true where no exact value is known. */
    public boolean holds(Figure.Single figure) {
        return figure.exact()
                .map(exact -> holds(figure.comparator(), figure.quantity(), exact))
                .orElse(true);
    }

    private boolean holds(Comparator comparator, Quantity quantity, BigDecimal exact) {
        BigDecimal value = quantity.value();
        int side = exact.compareTo(value);
        return switch (comparator) {
            case EXACT -> rounds(exact, value) || isRoundNumber(exact, value);
            case REACHES -> rounds(exact, value);
            case OVER, BREAKS, ODD, SOME -> side > 0 && isClose(exact, value, epsilon);
            case NEARLY -> side < 0 && isClose(exact, value, epsilon);
            case ABOUT, AROUND -> isClose(exact, value, epsilon);
            case AT_LEAST, NOT_BELOW, AND_MORE -> side >= 0;
            case MORE -> side > 0;
            case AT_MOST, NOT_ABOVE, AND_LESS -> side <= 0;
            case LESS -> side < 0;
            case STRIVE -> true;
        };
    }

    private static boolean rounds(BigDecimal exact, BigDecimal value) {
        return exact.setScale(value.scale(), RoundingMode.HALF_UP).compareTo(value) == 0;
    }

    private boolean isRoundNumber(BigDecimal exact, BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return value.signum() != 0
                && stripped.scale() <= -ROUND_ZEROS
                && rounds(exact, stripped)
                && isClose(exact, value, epsilon.divide(TEN));
    }

    private static boolean isClose(BigDecimal exact, BigDecimal value, BigDecimal share) {
        return exact.subtract(value).abs().compareTo(value.abs().multiply(share)) <= 0;
    }
}
