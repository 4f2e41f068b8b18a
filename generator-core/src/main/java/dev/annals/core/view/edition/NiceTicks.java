package dev.annals.core.view.edition;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Round positions for the ticks of a value axis: steps of 1, 2 or 5 times a power of ten.
 *
 * <p>Source: Paul Heckbert, “Nice Numbers for Graph Labels”, Graphics Gems, 1990, done on decimals.
 */
final class NiceTicks {

    private static final MathContext ROUGH = new MathContext(12, RoundingMode.HALF_UP);
    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    private NiceTicks() {}

    /**
     * Ticks that enclose both values.
     *
     * @param low the lowest value
     * @param high the highest value, not below {@code low}
     * @param steps about how many steps, 2 or more
     * @return at least two values, ascending; the first is not above {@code low}, the last not below {@code high}
     */
    static List<BigDecimal> around(BigDecimal low, BigDecimal high, int steps) {
        BigDecimal range = high.subtract(low);
        if (range.signum() == 0) {
            range = high.signum() == 0 ? BigDecimal.ONE : high.abs();
        }
        BigDecimal step = step(range.divide(BigDecimal.valueOf(steps), ROUGH));
        BigDecimal first = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal last = high.divide(step, 0, RoundingMode.CEILING).multiply(step);
        if (first.compareTo(last) == 0) {
            last = last.add(step);
        }
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = first; tick.compareTo(last) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    private static BigDecimal step(BigDecimal rough) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        return STEPS.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(rough) >= 0)
                .findFirst()
                .orElse(power.multiply(BigDecimal.TEN));
    }
}
