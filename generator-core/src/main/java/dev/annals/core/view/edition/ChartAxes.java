package dev.annals.core.view.edition;

import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.figure.Scale;
import dev.annals.core.model.prose.ChartKind;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.wording.AxisScale;
import dev.annals.core.wording.Wording;
import java.math.BigDecimal;
import java.util.List;

/** Value axes: where they start and end, and their ticks in words. */
public final class ChartAxes {

    private static final int STEPS = 4;

    /**
     * A line may leave zero out when its values differ by less than this share of the largest; it then keeps as much room
     * below as it takes, so that a small change does not look like a climb from nothing.
     */
    private static final BigDecimal NARROW = new BigDecimal("0.4");

    private ChartAxes() {}

    /** An axis for these values; for bars and bullets it starts at zero, unless a value lies below. */
    static ChartView.Axis of(Indicator indicator, List<BigDecimal> values, ChartKind kind, Wording wording) {
        return kind == ChartKind.LINE
                ? close(indicator.unit(), values, wording)
                : fromZero(indicator.unit(), values, wording);
    }

    /** An axis that contains zero. */
    public static ChartView.Axis fromZero(Unit unit, List<BigDecimal> values, Wording wording) {
        BigDecimal high = highest(values).max(BigDecimal.ZERO);
        return axis(unit, NiceTicks.around(lowest(values).min(BigDecimal.ZERO), high, STEPS), wording);
    }

    /** An axis that may leave zero out, for positions that are not lengths. */
    public static ChartView.Axis close(Unit unit, List<BigDecimal> values, Wording wording) {
        BigDecimal high = highest(values);
        BigDecimal low = lowest(values);
        boolean narrow = low.signum() > 0 && high.subtract(low).compareTo(high.multiply(NARROW)) < 0;
        return narrow
                ? axis(
                        unit,
                        NiceTicks.around(low.subtract(high.subtract(low)).max(BigDecimal.ZERO), high, STEPS),
                        wording)
                : fromZero(unit, values, wording);
    }

    /** The same axis, its ticks counted in a scale that is given. */
    public static ChartView.Axis counted(ChartView.Axis axis, Unit unit, Scale scale, Wording wording) {
        List<BigDecimal> ticks = axis.ticks().stream()
                .map(tick -> BigDecimal.valueOf(tick.value()))
                .toList();
        return axis(unit, ticks, wording, wording.axis(ticks, scale));
    }

    private static BigDecimal highest(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal::max).orElse(BigDecimal.ONE);
    }

    private static BigDecimal lowest(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
    }

    private static ChartView.Axis axis(Unit unit, List<BigDecimal> ticks, Wording wording) {
        return axis(unit, ticks, wording, wording.axis(ticks));
    }

    private static ChartView.Axis axis(Unit unit, List<BigDecimal> ticks, Wording wording, AxisScale scale) {
        return new ChartView.Axis(
                ticks.get(0).doubleValue(),
                ticks.get(ticks.size() - 1).doubleValue(),
                ticks.stream()
                        .map(tick -> new ChartView.Tick(tick.doubleValue(), wording.tick(tick, scale)))
                        .toList(),
                wording.label(scale, unit));
    }
}
