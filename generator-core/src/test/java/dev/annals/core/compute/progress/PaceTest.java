package dev.annals.core.compute.progress;

import static dev.annals.core.compute.progress.Tracks.track;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.model.time.Period;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    100.001 | ACHIEVED
                    100 | ACHIEVED
                    99.999 | ON_PACE
                    50.001 | ON_PACE
                    50 | ON_PACE
                    49.999 | NEARLY
                    45.001 | NEARLY
                    45 | NEARLY
                    44.999 | BEHIND
                    0.001 | BEHIND
                    0 | BEHIND
                    -0.001 | MOVING_AWAY
                    """)
    void grade_followsThresholds_inBothDirections(BigDecimal gain, Grade expected) {
        BigDecimal start = new BigDecimal("200");

        Appraisal up = Pace.of(track("2015:200", "2020:" + start.add(gain), "2025:300"));
        Appraisal down = Pace.of(track("2015:200", "2020:" + start.subtract(gain), "2025:100"));

        assertThat(up.grade()).isEqualTo(expected);
        assertThat(down.grade()).isEqualTo(expected);
        assertThat(down.numbers().get(Symbol.PACE))
                .isEqualByComparingTo(up.numbers().get(Symbol.PACE));
    }

    @Test
    void numbers_areThoseOfTheFormulas() {
        Appraisal appraisal = Pace.of(track("2015:80", "2017:83.0", "2020:90"));

        assertThat(appraisal.statement())
                .isEqualTo("pace: t0=2015, y0=80, t=2017, y=83.0, T=2020, yT=90, path=84, done=0.3, time=0.4, pace=0.75"
                        + " → behind");
        assertThat(appraisal.guards()).isEmpty();
        assertThat(appraisal.number(Symbol.RATIO)).isEmpty();
    }

    @Test
    void time_mayBePartOfAYear() {
        Appraisal appraisal = Pace.of(track("2017:0", "2017.25:25", "2018:100"));

        assertThat(appraisal.number(Symbol.TIME).orElseThrow()).isEqualByComparingTo("0.25");
        assertThat(appraisal.grade()).isEqualTo(Grade.ON_PACE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a year of the path is its value            | 2017:83 | 2016:81 2017:83 2018:85 | 83   | ON_PACE
                    the straight line would ask for 84          | 2017:83 |                         | 84   | BEHIND
                    between two of its years the line counts    | 2017:84 | 2016:82 2018:86         | 84   | ON_PACE
                    before its first year the line from base    | 2016:82 | 2017:84                 | 82   | ON_PACE
                    after its last year the line to the target  | 2019:85 | 2018:80.5               | 85.25 | NEARLY
                    the target may be its last year             | 2020:89 | 2019:88 2020:90         | 90   | NEARLY
                    the base may be its first year              | 2016:82 | 2015:80 2017:84         | 82   | ON_PACE
                    it may ask for more than the target         | 2017:90 | 2017:95                 | 95   | ACHIEVED
                    """)
    void path_replacesTheStraightLine(String why, String latest, String path, BigDecimal due, Grade expected) {
        Appraisal appraisal = Pace.of(track("2015:80", latest, "2020:90", path == null ? "" : path));

        assertThat(appraisal.number(Symbol.PATH_VALUE).orElseThrow()).as(why).isEqualByComparingTo(due);
        assertThat(appraisal.grade()).as(why).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "80, 80, ON_PACE",
        "80, 79.9, MOVING_AWAY",
        "80, 81, ON_PACE",
        "80, 90, ACHIEVED",
        "78, 78, ON_PACE",
        "78, 79, ON_PACE",
        "78, 77.9, MOVING_AWAY"
    })
    void path_thatAsksForNoAdvance_decidesByItsValue(String due, String value, Grade expected) {
        Appraisal up = Pace.of(track("2015:80", "2016:" + value, "2020:90", "2016:" + due));
        Appraisal down = Pace.of(track("2015:-80", "2016:-" + value, "2020:-90", "2016:-" + due));

        assertThat(up.grade()).isEqualTo(expected);
        assertThat(down.grade()).isEqualTo(expected);
        assertThat(up.guards()).containsExactly(Guard.PATH_NOT_AHEAD);
        assertThat(up.number(Symbol.PACE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"90, ACHIEVED", "89.99, NEARLY", "89, NEARLY", "88.99, BEHIND", "79.99, MOVING_AWAY"})
    void time_countsAsPassed_afterTheTarget(String value, Grade expected) {
        Appraisal appraisal = Pace.of(track("2015:80", "2023:" + value, "2020:90"));

        assertThat(appraisal.grade()).isEqualTo(expected);
        assertThat(appraisal.guards()).containsExactly(Guard.TIME_OVER);
        assertThat(appraisal.number(Symbol.TIME).orElseThrow()).isEqualByComparingTo("1");
        assertThat(appraisal.number(Symbol.PATH_VALUE).orElseThrow()).isEqualByComparingTo("90");
    }

    @Test
    void time_isNotOver_inTheYearOfTheTarget() {
        assertThat(Pace.of(track("2015:80", "2020:89", "2020:90")).guards()).isEmpty();
        assertThat(Pace.of(track("2015:80", "2020.0001:89", "2020:90")).guards())
                .containsExactly(Guard.TIME_OVER);
    }

    @ParameterizedTest
    @CsvSource({
        "2015:80, 2017:83, -, NO_TARGET",
        "-, 2017:83, 2020:90, FEWER_THAN_TWO_POINTS",
        "2015:80, -, 2020:90, FEWER_THAN_TWO_POINTS",
        "2015:80, 2015:80, 2020:90, FEWER_THAN_TWO_POINTS",
        "2015:80, 2014:79, 2020:90, LATEST_BEFORE_BASE",
        "2015:80, 2017:83, 2015:90, TARGET_NOT_AFTER_BASE",
        "2015:80, 2017:83, 2014:90, TARGET_NOT_AFTER_BASE",
        "2015:80, 2017:83, 2020:80.0, TARGET_EQUALS_BASE"
    })
    void track_isNotAssessable_forAReason(String base, String observed, String target, Guard reason) {
        Appraisal pace = Pace.of(track(base, observed, target));
        Appraisal growth = GrowthRatio.of(track(base, observed, target), Variable.LEVEL);

        assertThat(pace.grade()).isEqualTo(Grade.NOT_ASSESSABLE);
        assertThat(pace.guards()).containsExactly(reason);
        assertThat(growth.grade()).isEqualTo(Grade.NOT_ASSESSABLE);
        assertThat(growth.guards()).containsExactly(reason);
        assertThat(growth.method()).isEqualTo(Method.GROWTH_RATIO);
    }

    @Test
    void reason_isPrintedWithWhatIsKnown() {
        assertThat(Pace.of(track("2015:80", "-", "2020:90")).statement())
                .isEqualTo("pace: t0=2015, y0=80, T=2020, yT=90 → not-assessable [fewer-than-two-points]");
    }

    @ParameterizedTest
    @CsvSource({
        "2017.5, 50, true",
        "2017.5, 49.9, false",
        "2017.4999, 50, false",
        "2017.4999, 90, false",
        "2018, 100, true"
    })
    void slogan_isTrue_whenBothAreHalfDone(String time, String value, boolean expected) {
        assertThat(Pace.of(track("2017:0", time + ":" + value, "2018:100")).isPastHalf())
                .isEqualTo(expected);
    }

    @Test
    void slogan_isNotTrue_whenNothingIsAssessable() {
        assertThat(Pace.of(track("-", "2018:1", "2018:1")).isPastHalf()).isFalse();
    }

    @Test
    void latest_isTheNewestObserved_inAnyOrder() {
        assertThat(track("2015:80", "2018:3 2016:1 2017:2", "2020:90").latest())
                .contains(Point.of(new Period(2018), new BigDecimal("3")));
    }

    @ParameterizedTest
    @CsvSource({
        "2016:81 2016:82, 2017:83 2018:85",
        "2017:83, 2017:83 2017.0:85",
        "2017:83, 2014:79",
        "2017:83, 2015:79",
        "2017:83, 2020:89",
        "2017:83, 2021:91"
    })
    void track_isRefused_whenItContradictsItself(String observed, String path) {
        assertThatThrownBy(() -> track("2015:80", observed, "2020:90", path))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1899.9999", "2200", "2017.00001"})
    void time_isRefused_outOfRange(BigDecimal time) {
        assertThatThrownBy(() -> new Point(time, BigDecimal.ONE)).isInstanceOf(IllegalArgumentException.class);
    }
}
