package dev.annals.core.compute.progress.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.compute.progress.Point;
import dev.annals.core.compute.progress.Symbol;
import dev.annals.core.compute.progress.Track;
import dev.annals.core.compute.progress.Variable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** What holds for every line of observed years. */
class ForecastPropertyTest {

    private static final BigDecimal START = BigDecimal.valueOf(2000);

    @Property
    void line_isExact_throughCollinearPoints(
            @ForAll @Size(min = 3, max = 12) Set<@IntRange(min = 0, max = 30) Integer> years,
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(3) BigDecimal base,
            @ForAll @BigRange(min = "-50", max = "50") @Scale(5) BigDecimal slope,
            @ForAll @IntRange(min = 31, max = 60) int due) {
        List<Point> observed = years.stream().map(year -> on(base, slope, year)).toList();
        Point target = on(base, slope, due);

        Projection line =
                Forecast.of(track(observed, target), Variable.LEVEL).line().orElseThrow();

        assertThat(line.value()).isEqualByComparingTo(target.value());
        assertThat(line.numbers().get(Symbol.SLOPE)).isEqualByComparingTo(slope);
        Assume.that(slope.signum() != 0);
        assertThat(line.reached()).contains(START.intValueExact() + due);
    }

    @Property(tries = 200)
    void forecast_growsAsTheValues_whenTheyAreScaled(
            @ForAll @Size(min = 3, max = 8) Set<@IntRange(min = 0, max = 30) Integer> years,
            @ForAll @BigRange(min = "1", max = "1000") @Scale(2) BigDecimal base,
            @ForAll @BigRange(min = "0.01", max = "5") @Scale(2) BigDecimal slope,
            @ForAll @IntRange(min = 2, max = 9) int factor) {
        List<Point> observed = years.stream().map(year -> on(base, slope, year)).toList();
        BigDecimal scale = BigDecimal.valueOf(factor);
        List<Point> scaled = observed.stream().map(point -> times(point, scale)).toList();
        Point target = on(base, slope, 40);

        Forecast plain = Forecast.of(track(observed, target), Variable.LEVEL);
        Forecast larger = Forecast.of(track(scaled, times(target, scale)), Variable.LEVEL);

        assertThat(larger.line().orElseThrow().value())
                .isEqualByComparingTo(plain.line().orElseThrow().value().multiply(scale));
        assertThat(larger.growth().map(Projection::reached))
                .isEqualTo(plain.growth().map(Projection::reached));
        assertThat(larger.growth().orElseThrow().numbers().get(Symbol.OBSERVED_GROWTH))
                .isEqualByComparingTo(plain.growth().orElseThrow().numbers().get(Symbol.OBSERVED_GROWTH));
    }

    private static Point on(BigDecimal base, BigDecimal slope, int years) {
        BigDecimal time = BigDecimal.valueOf(years);
        return new Point(START.add(time), base.add(slope.multiply(time)));
    }

    private static Point times(Point point, BigDecimal factor) {
        return new Point(point.time(), point.value().multiply(factor));
    }

    private static Track track(List<Point> observed, Point target) {
        return new Track(Optional.empty(), observed, Optional.of(target), List.of());
    }
}
