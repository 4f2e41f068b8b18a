package dev.annals.core.compute.progress.forecast;

import static dev.annals.core.compute.progress.Tracks.track;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.compute.progress.Guard;
import dev.annals.core.compute.progress.Method;
import dev.annals.core.compute.progress.Symbol;
import dev.annals.core.compute.progress.Track;
import dev.annals.core.compute.progress.Variable;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {

    /**
     * By hand: the means are 2016 and 110.5, the slope is (121 − 100)/2 = 10.5 units a year, so 2019 has
     * 110.5 + 3·10.5 = 142 on the line; at 10 % a year it has 121·1.1² = 146.41.
     */
    @Test
    void forecast_isARangeOfLineAndGrowth() {
        Forecast forecast = Forecast.of(track("2015:100", "2015:100 2016:110.5 2017:121", "2019:150"), Variable.LEVEL);

        assertThat(forecast.line().orElseThrow().statement())
                .isEqualTo("forecast-line: t0=2015, y0=100, t=2017, y=121, T=2019, yT=150, n=3, t1=2015, y1=100,"
                        + " mean-t=2016, mean-y=110.5, slope=10.5, projected=142 → 2020");
        assertThat(forecast.growth().orElseThrow().statement())
                .isEqualTo("forecast-growth: t0=2015, y0=100, t=2017, y=121, T=2019, yT=150, n=3, t1=2015, y1=100,"
                        + " CAGR=0.1, projected=146.41 → 2020");
        assertThat(forecast.low().orElseThrow()).isEqualByComparingTo("142");
        assertThat(forecast.high().orElseThrow()).isEqualByComparingTo("146.41");
        assertThat(forecast.guards()).isEmpty();
    }

    /** By hand: n = 4, mean year 2013.5, mean 5.5; slope = (−1.5·3 − 0.5·5 + 0.5·6 + 1.5·8)/5 = 1.6. */
    @Test
    void line_isThatOfLeastSquares_whenPointsScatter() {
        Projection line = Forecast.of(track("-", "2012:3 2013:5 2014:6 2015:8", "2020:20"), Variable.LEVEL)
                .line()
                .orElseThrow();

        assertThat(line.numbers().get(Symbol.SLOPE)).isEqualByComparingTo("1.6");
        assertThat(line.numbers().get(Symbol.MEAN_TIME)).isEqualByComparingTo("2013.5");
        assertThat(line.value()).isEqualByComparingTo("15.9");
        assertThat(line.reached()).contains(2023);
    }

    @ParameterizedTest
    @CsvSource({
        "2015:100 2016:110, FEWER_THAN_THREE_POINTS",
        "2015:100, FEWER_THAN_THREE_POINTS",
        "-, FEWER_THAN_THREE_POINTS",
        "2018:1 2019:2 2020:3, NOTHING_AHEAD",
        "2018:1 2019:2 2021:3, NOTHING_AHEAD"
    })
    void nothing_isForecast_withoutThreePointsBeforeTheTarget(String observed, Guard reason) {
        Forecast forecast = Forecast.of(track("2015:100", observed, "2020:200"), Variable.LEVEL);

        assertThat(forecast.line()).isEmpty();
        assertThat(forecast.growth()).isEmpty();
        assertThat(forecast.low()).isEmpty();
        assertThat(forecast.high()).isEmpty();
        assertThat(forecast.guards()).containsExactly(reason);
    }

    @Test
    void nothing_isForecast_withoutATarget() {
        assertThat(Forecast.of(track("2015:1", "2015:1 2016:2 2017:3", "-"), Variable.LEVEL)
                        .guards())
                .containsExactly(Guard.NO_TARGET);
    }

    @ParameterizedTest
    @CsvSource({
        "2015:0 2016:1 2017:2, BASE_NOT_POSITIVE",
        "2015:-1 2016:1 2017:2, BASE_NOT_POSITIVE",
        "2015:2 2016:1 2017:0, SIGN_CHANGE",
        "2015:2 2016:1 2017:-1, SIGN_CHANGE"
    })
    void growth_isLeftOut_whenNoRateLeadsThere(String observed, Guard reason) {
        Forecast forecast = Forecast.of(track("2015:1", observed, "2020:9"), Variable.LEVEL);

        assertThat(forecast.growth()).isEmpty();
        assertThat(forecast.guards()).containsExactly(reason);
        assertThat(forecast.low()).isEqualTo(forecast.high());
        assertThat(forecast.low()).contains(forecast.line().orElseThrow().value());
    }

    @Test
    void growth_isLeftOut_whenTheValueIsARateOfChange() {
        Forecast forecast = Forecast.of(track("2015:1", "2015:1 2016:2 2017:3", "2020:9"), Variable.RATE_OF_CHANGE);

        assertThat(forecast.growth()).isEmpty();
        assertThat(forecast.guards()).containsExactly(Guard.RATE_OF_CHANGE);
    }

    @Test
    void growth_isLeftOut_whenTheFirstValueIsNearTheCeiling() {
        Forecast forecast = Forecast.of(
                track("2015:90", "2015:90 2016:91 2017:92", "2020:96"), Variable.below(new BigDecimal("100")));

        assertThat(forecast.growth()).isEmpty();
        assertThat(forecast.guards()).containsExactly(Guard.NEAR_CEILING);
        assertThat(forecast.line().orElseThrow().value()).isEqualByComparingTo("95");
        assertThat(forecast.line().orElseThrow().reached()).contains(2021);
    }

    @Test
    void projection_isCut_atTheCeiling() {
        Forecast forecast = Forecast.of(
                track("2015:70", "2015:70 2016:80 2017:90", "2020:99"), Variable.below(new BigDecimal("100")));

        assertThat(forecast.low().orElseThrow()).isEqualByComparingTo("100");
        assertThat(forecast.high().orElseThrow()).isEqualByComparingTo("100");
        assertThat(forecast.guards()).containsExactly(Guard.CUT_AT_CEILING);
        assertThat(forecast.line().orElseThrow().numbers().get(Symbol.PROJECTED))
                .isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a whole year is that year           | 2015:100 2016:110 2017:120 | 2019:150    | 2020
                    a little more is the year after     | 2015:100 2016:110 2017:120 | 2019:150.01 | 2021
                    a little less is still that year    | 2015:100 2016:110 2017:120 | 2019:149.99 | 2020
                    downwards too                       | 2015:100 2016:90 2017:80   | 2019:50     | 2020
                    downwards a little more             | 2015:100 2016:90 2017:80   | 2019:49.99  | 2021
                    the line was there, the value not   | 2015:100 2016:120 2017:118 | 2019:119    | 2018
                    the last has reached it             | 2015:100 2016:110 2017:120 | 2019:120    | 2017
                    all since then have                 | 2015:100 2016:110 2017:112 | 2019:110    | 2016
                    reached and lost is not reached     | 2015:100 2016:112 2017:109 | 2019:110    | 2018
                    at the end of the horizon           | 2015:100 2016:101 2017:102 | 2018:153    | 2068
                    beyond the horizon                  | 2015:100 2016:101 2017:102 | 2018:154    | -
                    away from it                        | 2015:100 2016:90 2017:80   | 2019:150    | -
                    standing still                      | 2015:100 2016:100 2017:100 | 2019:150    | -
                    """)
    void line_tellsTheFirstYearInWhichTheTargetIsReached(String why, String observed, String target, String year) {
        Projection line = Forecast.of(track("2015:100", observed, target), Variable.LEVEL)
                .line()
                .orElseThrow();

        assertThat(line.reached().map(String::valueOf).orElse("-")).as(why).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a whole year is that year           | 2015:100 2016:109 2017:121   | 2019:161.051  | 2020
                    a little more is the year after     | 2015:100 2016:109 2017:121   | 2019:161.0511 | 2021
                    downwards too                       | 2015:100 2016:91 2017:81     | 2019:59.049   | 2020
                    downwards a little more             | 2015:100 2016:91 2017:81     | 2019:59.048   | 2021
                    two thirds of the observed years    | 2015:100 2016:110 2018:133.1 | 2019:161.051  | 2020
                    no growth leads to zero             | 2015:100 2016:91 2017:81     | 2019:0        | -
                    away from it                        | 2015:100 2016:91 2017:81     | 2019:200      | -
                    standing still                      | 2015:100 2016:91 2017:100    | 2019:200      | -
                    the last has reached it             | 2015:100 2016:109 2017:121   | 2019:121      | 2017
                    """)
    void growth_tellsTheFirstYearInWhichTheTargetIsReached(String why, String observed, String target, String year) {
        Projection growth = Forecast.of(track("2015:100", observed, target), Variable.LEVEL)
                .growth()
                .orElseThrow();

        assertThat(growth.method()).isEqualTo(Method.FORECAST_GROWTH);
        assertThat(growth.reached().map(String::valueOf).orElse("-")).as(why).isEqualTo(year);
    }

    @Test
    void year_isNotTold_whenTheTargetIsWhatTheBaseWas() {
        Forecast forecast = Forecast.of(track("2015:100", "2015:100 2016:110 2017:120", "2019:100"), Variable.LEVEL);

        assertThat(forecast.guards()).containsExactly(Guard.TARGET_EQUALS_BASE);
        assertThat(forecast.line().orElseThrow().reached()).isEmpty();
        assertThat(forecast.growth().orElseThrow().reached()).isEmpty();
        assertThat(forecast.line().orElseThrow().value()).isEqualByComparingTo("140");
    }

    @Test
    void direction_isThatOfTheBase_notOfOlderYears() {
        Track track = track("2015:80", "2013:95 2014:85 2015:80 2016:84 2017:88", "2020:90");

        assertThat(Forecast.of(track, Variable.LEVEL).growth().orElseThrow().reached())
                .isEmpty();
        assertThat(Forecast.of(track, Variable.LEVEL).line().orElseThrow().reached())
                .isEmpty();
    }
}
