package dev.annals.core.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.compute.progress.Point;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2017, YEAR, 2016, 2018, 2017-12-31, 2017",
        "2017-H1, HALF, 2016-H1, 2018-H1, 2017-06-30, 2016.5",
        "2017-H2, HALF, 2016-H2, 2018-H2, 2017-12-31, 2017",
        "2017-Q3, QUARTER, 2016-Q3, 2018-Q3, 2017-09-30, 2016.75",
        "2016-02, MONTH, 2015-02, 2017-02, 2016-02-29, 2015.1667",
        "2017-2018, SCHOOL_YEAR, 2016-2017, 2018-2019, 2018-08-31, 2017.6667",
        "2021-2025, TERM, 2016-2020, 2026-2030, 2025-12-31, 2025"
    })
    void period_knowsItsKindNeighboursAndEnd(
            String text, PeriodKind kind, String before, String after, String lastDay, String time) {
        Period period = period(text);

        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.id()).isEqualTo(text);
        assertThat(period.previous().id()).isEqualTo(before);
        assertThat(period.next().id()).isEqualTo(after);
        assertThat(period.lastDay()).isEqualTo(lastDay);
        assertThat(Point.of(period, BigDecimal.ONE).time()).isEqualByComparingTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17",
                "2017年",
                "2017.0",
                "1899",
                "2200",
                "2017-H0",
                "2017-H3",
                "2017-Q5",
                "2017-00",
                "2017-13",
                "2017-6",
                "2017-2017",
                "2017-2016",
                "2017-2201",
                "2017-h1",
                "２０１７",
                "",
                "2017-12-31"
            })
    void anythingElse_isNoPeriod(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void order_isThatOfTheEnds_theLongerAfterTheShorter() {
        List<String> inOrder =
                List.of("2016", "2017-01", "2017-H1", "2017-2018", "2018-Q3", "2018-12", "2018-Q4", "2018-H2", "2018");

        assertThat(Stream.of(
                                "2018",
                                "2018-H2",
                                "2017-H1",
                                "2016",
                                "2018-12",
                                "2017-2018",
                                "2018-Q4",
                                "2017-01",
                                "2018-Q3")
                        .map(PeriodTest::period)
                        .sorted()
                        .map(Period::id))
                .containsExactlyElementsOf(inOrder);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, true",
        "2025, true",
        "2020, false",
        "2026, false",
        "2023-Q2, true",
        "2020-2021, false",
        "2024-2025, true"
    })
    void term_holdsWhatLiesBetweenItsEnds(String text, boolean within) {
        assertThat(period(text).isWithin(period("2021-2025"))).isEqualTo(within);
    }
}
