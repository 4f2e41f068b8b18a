package dev.annals.core.view.edition;

import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.prose.ChartKind;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.wording.AxisScale;
import dev.annals.core.wording.Wording;
import java.math.BigDecimal;
import java.util.List;

/** Value axes: where they start and end, and their ticks in words. */
final class ChartAxes {

    private static final int STEPS = 4;

    /**
     * A line may leave zero out when its values differ by less than this share of the largest; it then keeps as much room
     * below as it takes, so that a small change does not look like a climb from nothing.
     */
    private static final BigDecimal NARROW = new BigDecimal("0.4");

    private ChartAxes() {}

    /** An axis for these values; for bars and bullets it starts at zero, unless a value lies below. */
    static ChartView.Axis of(Indicator indicator, List<BigDecimal> values, ChartKind kind, Wording wording) {
        BigDecimal high = values.stream().reduce(BigDecimal::max).orElse(BigDecimal.ONE);
        BigDecimal low = values.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        boolean narrow =
                kind == ChartKind.LINE && low.signum() > 0 && high.subtract(low).compareTo(high.multiply(NARROW)) < 0;
        List<BigDecimal> ticks = narrow
                ? NiceTicks.around(low.subtract(high.subtract(low)).max(BigDecimal.ZERO), high, STEPS)
                : NiceTicks.around(low.min(BigDecimal.ZERO), high.max(BigDecimal.ZERO), STEPS);
        AxisScale scale = wording.axis(ticks);
        return new ChartView.Axis(
                ticks.get(0).doubleValue(),
                ticks.get(ticks.size() - 1).doubleValue(),
                ticks.stream()
                        .map(tick -> new ChartView.Tick(tick.doubleValue(), wording.tick(tick, scale)))
                        .toList(),
                wording.label(scale, indicator.unit()));
    }
}
