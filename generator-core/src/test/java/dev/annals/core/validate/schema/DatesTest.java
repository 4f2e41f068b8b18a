package dev.annals.core.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2000-02-29", "2023-12-31", "0000-01-01", "2024-04-30"})
    void day_isOne_whenTheCalendarHasIt(String text) {
        assertThat(Dates.isDay(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "1900-02-29",
                "2024-04-31",
                "2024-00-10",
                "2024-13-01",
                "2024-01-00",
                "2024-1-010",
                "2024/01/01",
                "2024-01-1x",
                "-024-01-01",
                "２０２４-01-01",
                "2024-01-01 ",
                ""
            })
    void day_isNone_whenTheCalendarDoesNotHaveIt(String text) {
        assertThat(Dates.isDay(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01", "2024-12", "1999-09"})
    void month_isOne_whenTheCalendarHasIt(String text) {
        assertThat(Dates.isMonth(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-00", "2024-13", "2024/01", "2024-1", "202a-01", "2024-0１", ""})
    void month_isNone_whenTheCalendarDoesNotHaveIt(String text) {
        assertThat(Dates.isMonth(text)).isFalse();
    }
}
