package dev.annals.core.compute.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepingTest {

    @ParameterizedTest
    @CsvSource({"95, MET", "95.01, MET", "94.99, MISSED"})
    void level_isMetOrMissed_atLeast(String value, Grade expected) {
        Appraisal appraisal = keeping(value, "95", null).keep();

        assertThat(appraisal.grade()).isEqualTo(expected);
        assertThat(appraisal.statement()).isEqualTo("keep: t=2017, y=" + value + ", low=95 → " + expected.key());
    }

    @ParameterizedTest
    @CsvSource({"5, MET", "4.99, MET", "5.01, MISSED"})
    void level_isMetOrMissed_atMost(String value, Grade expected) {
        assertThat(keeping(value, null, "5").keep().grade()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"60, MET, 0", "70, MET, 0", "80, MET, 0", "59.99, MISSED, 0.01", "80.01, MISSED, 0.01", "50, MISSED, 10"
    })
    void band_tellsTheDistanceToItsNearerEnd(String value, Grade expected, BigDecimal distance) {
        Appraisal appraisal = keeping(value, "60", "80").band();

        assertThat(appraisal.method()).isEqualTo(Method.BAND);
        assertThat(appraisal.grade()).isEqualTo(expected);
        assertThat(appraisal.number(Symbol.DISTANCE).orElseThrow()).isEqualByComparingTo(distance);
    }

    @Test
    void nothing_isAssessable_withoutAValueOrAnEnd() {
        assertThat(keeping(null, "60", "80").band().guards()).containsExactly(Guard.NOT_OBSERVED);
        assertThat(keeping(null, "60", "80").keep().grade()).isEqualTo(Grade.NOT_ASSESSABLE);
        assertThat(keeping("70", null, null).keep().guards()).containsExactly(Guard.NO_TARGET);
        assertThat(keeping("70", null, null).band().number(Symbol.DISTANCE)).isEmpty();
    }

    @Test
    void band_isRefused_whenItsEndsAreInverted() {
        assertThatThrownBy(() -> keeping("1", "3", "2")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Keeping keeping(String value, String low, String high) {
        return new Keeping(
                Optional.ofNullable(value).map(text -> Tracks.point("2017:" + text)),
                Optional.ofNullable(low).map(BigDecimal::new),
                Optional.ofNullable(high).map(BigDecimal::new));
    }
}
