package dev.annals.core.compute.progress;

import static dev.annals.core.compute.progress.Tracks.point;
import static dev.annals.core.compute.progress.Tracks.track;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthRatioTest {

    /** The target asks for 10 % a year, up (100 → 121) or down (100 → 81); after one year R is a tenth of the gain. */
    @ParameterizedTest
    @CsvSource({
        "15, 1.5, SIGNIFICANT",
        "10, 1, SIGNIFICANT",
        "9.5001, 0.95001, SIGNIFICANT",
        "9.5, 0.95, SIGNIFICANT",
        "9.4999, 0.94999, MODERATE",
        "6.0001, 0.60001, MODERATE",
        "6, 0.6, MODERATE",
        "5.9999, 0.59999, INSUFFICIENT",
        "0.0001, 0.00001, INSUFFICIENT",
        "0, 0, INSUFFICIENT",
        "-0.0001, -0.00001, MOVING_AWAY"
    })
    void grade_followsThresholds_inBothDirections(BigDecimal gain, BigDecimal ratio, Grade expected) {
        BigDecimal start = new BigDecimal("100");

        Appraisal up = GrowthRatio.of(track("2015:100", "2016:" + start.add(gain), "2017:121"), Variable.LEVEL);
        Appraisal down = GrowthRatio.of(track("2015:100", "2016:" + start.subtract(gain), "2017:81"), Variable.LEVEL);

        assertThat(up.grade()).isEqualTo(expected);
        assertThat(down.grade()).isEqualTo(expected);
        assertThat(up.number(Symbol.RATIO).orElseThrow()).isEqualByComparingTo(ratio);
        assertThat(down.number(Symbol.RATIO).orElseThrow()).isEqualByComparingTo(ratio);
    }

    /** By hand: 100 → 110.25 in two years is 1.05² and 100 → 146.41 in four is 1.1⁴. */
    @Test
    void numbers_areThoseOfTheFormulas_whenTheRootsAreWhole() {
        Appraisal appraisal = GrowthRatio.of(track("2015:100", "2017:110.25", "2019:146.41"), Variable.LEVEL);

        assertThat(appraisal.statement())
                .startsWith("growth-ratio: t0=2015, y0=100, t=2017, y=110.25, T=2019, yT=146.41, done=0.22085757")
                .endsWith(", time=0.5, CAGRa=0.05, CAGRr=0.1, R=0.5 → insufficient");
        assertThat(appraisal.guards()).isEmpty();
    }

    /** Expected values from another implementation, that of Python's decimal module, at 60 digits. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2010:62.3 | 2014:75.5 | 2020:85 | 0.04921556877967725153519863304725470 | 0.03155666137722532457760385544878492
                    2015:11.2 | 2022:8.4 | 2030:5 | -0.04026439021129739987901715987439825 | -0.05234527549301722131537925105517519
                    """)
    void numbers_areThoseOfTheFormulas_whenTheRootsAreNot(
            String base, String latest, String target, BigDecimal actual, BigDecimal required) {
        Appraisal appraisal = GrowthRatio.of(track(base, latest, target), Variable.LEVEL);

        assertThat(appraisal.number(Symbol.ACTUAL_GROWTH).orElseThrow()).isEqualByComparingTo(actual);
        assertThat(appraisal.number(Symbol.REQUIRED_GROWTH).orElseThrow()).isEqualByComparingTo(required);
    }

    @ParameterizedTest
    @CsvSource({
        "2010:62.3, 2014:75.5, 2020:85, 1.559593652552753592714242653731, SIGNIFICANT",
        "2015:11.2, 2022:8.4, 2030:5, 0.769207723754717981692488177357, MODERATE"
    })
    void ratio_isActualAgainstRequired(String base, String latest, String target, BigDecimal ratio, Grade expected) {
        Appraisal appraisal = GrowthRatio.of(track(base, latest, target), Variable.LEVEL);

        assertThat(appraisal.number(Symbol.RATIO).orElseThrow().subtract(ratio).abs())
                .isLessThan(new BigDecimal("1E-29"));
        assertThat(appraisal.grade()).isEqualTo(expected);
    }

    /**
     * The published sample of Open SDG (repository open-sdg/sdg-build, tests/assets/progress-calculation, indicator 3.3.3):
     * 1.55 in 2015, 1.82 in 2019, lower is better, target in 2030. Its program finds the observed and the required growth
     * to have opposite signs, a ratio below 0 and “negative progress”; for a target of zero it puts 0.001, which we never
     * do, and the verdict is the same by the pace.
     */
    @ParameterizedTest
    @CsvSource({"0.001, GROWTH_RATIO", "0, PACE"})
    void verdict_isThatOfOpenSdg_onItsPublishedSample(String target, Method method) {
        Appraisal appraisal = GrowthRatio.of(track("2015:1.55", "2019:1.82", "2030:" + target), Variable.LEVEL);

        assertThat(appraisal.method()).isEqualTo(method);
        assertThat(appraisal.grade()).isEqualTo(Grade.MOVING_AWAY);
        if (method == Method.GROWTH_RATIO) {
            // (1.82/1.55)^(1/4) − 1 = 4.097 %; (0.001/1.55)^(1/15) − 1 = −38.72 %
            assertThat(appraisal.number(Symbol.ACTUAL_GROWTH).orElseThrow())
                    .isBetween(new BigDecimal("0.0409"), new BigDecimal("0.0411"));
            assertThat(appraisal.number(Symbol.RATIO).orElseThrow())
                    .isBetween(new BigDecimal("-0.1060"), new BigDecimal("-0.1056"));
        }
    }

    @Test
    void ratio_isOne_whenTheTargetIsJustReached() {
        Appraisal appraisal = GrowthRatio.of(track("2015:61.7", "2022:83.9", "2022:83.9"), Variable.LEVEL);

        assertThat(appraisal.number(Symbol.RATIO).orElseThrow()).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "2015:0, 2016:120, 2025:300, BASE_NOT_POSITIVE",
        "2015:-5, 2016:120, 2025:300, BASE_NOT_POSITIVE",
        "2015:-5, 2016:-4, 2025:-1, BASE_NOT_POSITIVE",
        "2015:100, 2016:-1, 2025:50, SIGN_CHANGE",
        "2015:100, 2016:0, 2025:50, SIGN_CHANGE",
        "2015:100, 2016:90, 2025:0, SIGN_CHANGE",
        "2015:100, 2016:90, 2025:-10, SIGN_CHANGE"
    })
    void pace_isApplied_whenNoGrowthRateLeadsThere(String base, String latest, String target, Guard guard) {
        Track track = track(base, latest, target);

        Appraisal appraisal = GrowthRatio.of(track, Variable.LEVEL);

        assertThat(appraisal.method()).isEqualTo(Method.PACE);
        assertThat(appraisal.guards()).containsExactly(guard);
        assertThat(appraisal.numbers()).isEqualTo(Pace.of(track).numbers());
        assertThat(appraisal.grade()).isEqualTo(Pace.of(track).grade());
    }

    /** With 0.001 in the place of the zero, R would be about 30 and the grade significant. */
    @Test
    void zero_isNeverReplacedByASmallNumber() {
        Appraisal appraisal = GrowthRatio.of(track("2015:0", "2017:20", "2025:300"), Variable.LEVEL);

        assertThat(appraisal.number(Symbol.BASE_VALUE).orElseThrow()).isEqualByComparingTo("0");
        assertThat(appraisal.number(Symbol.RATIO)).isEmpty();
        assertThat(appraisal.grade()).isEqualTo(Grade.BEHIND);
    }

    @Test
    void pace_isApplied_whenTheValueIsARateOfChange() {
        Appraisal appraisal = GrowthRatio.of(track("2015:6", "2017:7", "2020:8"), Variable.RATE_OF_CHANGE);

        assertThat(appraisal.method()).isEqualTo(Method.PACE);
        assertThat(appraisal.guards()).containsExactly(Guard.RATE_OF_CHANGE);
        assertThat(appraisal.statement()).endsWith("→ on-pace [rate-of-change]");
    }

    @ParameterizedTest
    @CsvSource({
        "2015:89.99, 2020:99, GROWTH_RATIO",
        "2015:90, 2020:99, PACE",
        "2015:90.01, 2020:99, PACE",
        "2015:95, 2020:85, GROWTH_RATIO"
    })
    void pace_isApplied_whenTheBaseIsNearTheCeilingAndTheWayIsUp(String base, String target, Method expected) {
        Track track = track(base, "2017:93", target);

        assertThat(GrowthRatio.of(track, Variable.below(new BigDecimal("100"))).method())
                .isEqualTo(expected);
        assertThat(GrowthRatio.of(track, Variable.LEVEL).method()).isEqualTo(Method.GROWTH_RATIO);
    }

    @Test
    void guards_areAllTold_inTheOrderTheyApplied() {
        Appraisal appraisal = GrowthRatio.of(track("2015:0", "2021:5", "2020:10"), Variable.LEVEL);

        assertThat(appraisal.guards()).containsExactly(Guard.BASE_NOT_POSITIVE, Guard.TIME_OVER);
    }

    @Test
    void annualGrowth_isRefused_withoutYearsOrFromZero() {
        assertThatThrownBy(() -> GrowthRatio.annual(point("2015:1"), point("2015:2")))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> GrowthRatio.annual(point("2015:0"), point("2016:2")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void ceiling_isRefused_whenItIsNotPositive() {
        assertThatThrownBy(() -> Variable.below(BigDecimal.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }
}
