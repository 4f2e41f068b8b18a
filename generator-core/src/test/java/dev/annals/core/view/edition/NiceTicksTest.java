package dev.annals.core.view.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NiceTicksTest {

    private static List<BigDecimal> ticks(String low, String high) {
        return NiceTicks.around(new BigDecimal(low), new BigDecimal(high), 4);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 100, '0 50 100'",
        "0, 29200, '0 10000 20000 30000'",
        "29, 31, '29.0 29.5 30.0 30.5 31.0'",
        "-3.1, 2, '-4 -2 0 2'",
        "0, 0.004, '0.000 0.001 0.002 0.003 0.004'",
        "0, 130000000, '0 50000000 100000000 150000000'"
    })
    void ticks_areRoundAndEncloseTheValues(String low, String high, String expected) {
        assertThat(ticks(low, high).stream().map(tick -> tick.toPlainString()).toList())
                .containsExactly(expected.split(" "));
    }

    @Test
    void ticks_encloseAndAreFew_forManyRanges() {
        for (int low = -50; low <= 50; low += 7) {
            for (int width = 0; width <= 1_000_000; width = width * 3 + 1) {
                BigDecimal from = BigDecimal.valueOf(low, 1);
                BigDecimal to = from.add(BigDecimal.valueOf(width, 2));
                List<BigDecimal> ticks = NiceTicks.around(from, to, 4);
                assertThat(ticks).hasSizeBetween(2, 6).isSorted();
                assertThat(ticks.get(0)).isLessThanOrEqualTo(from);
                assertThat(ticks.get(ticks.size() - 1)).isGreaterThanOrEqualTo(to);
            }
        }
    }
}
