package dev.annals.core.chart.sheet.part;

import dev.annals.core.chart.sheet.part.EndWords.Side;
import java.util.List;
import org.jfree.data.Range;

/** Makes a scale as long as possible while what stands beside its values stays between two edges. */
final class ScaleFit {

    private static final int ROUNDS = 12;
    private static final double LEAST = 0.3;

    private final Scale scale;
    private final List<Demand> demands;

    /**
     * What stands beside a value.
     *
     * @param value position on the scale
     * @param side on which side of it
     * @param width from the value outwards, in canvas units
     */
    record Demand(double value, Side side, double width) {}

    ScaleFit(Scale scale, List<Demand> demands) {
        this.scale = scale;
        this.demands = List.copyOf(demands);
    }

    /** Canvas positions of the scale's ends; it keeps three tenths of the room whatever the words need. */
    Range between(double left, double right) {
        var low = left;
        var high = right;
        for (var round = 0; round < ROUNDS; round++) {
            low = left;
            for (var demand : demands) {
                var share = scale.share(demand.value);
                if (demand.side == Side.LEFT && share < 1) {
                    low = Math.max(low, (left + demand.width - share * high) / (1 - share));
                }
            }
            high = right;
            for (var demand : demands) {
                var share = scale.share(demand.value);
                if (demand.side == Side.RIGHT && share > 0) {
                    high = Math.min(high, (right - demand.width - (1 - share) * low) / share);
                }
            }
        }
        var least = LEAST * (right - left);
        if (high - low >= least) {
            return new Range(low, high);
        }
        low = Math.max(left, Math.min(low, right - least));
        return new Range(low, low + least);
    }
}
