package dev.annals.core.validate.check.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.observation.Maturity;
import dev.annals.core.validate.check.plausibility.Figures.Traits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateCheckTest {

    @ParameterizedTest
    @CsvSource({
        "2018, 2017-12-31, true",
        "2018, 2018-01-01, false",
        "2017, 2017-12-31, false",
        "2018-H1, 2017-12-31, true",
        "2018-H2, 2018-06-30, true",
        "2018-H2, 2018-07-01, false",
        "2018-Q2, 2018-03-31, true",
        "2018-Q2, 2018-04-01, false",
        "2018-02, 2018-01-31, true",
        "2018-02, 2018-02-01, false",
        "2018-2019, 2018-08-31, true",
        "2018-2019, 2018-09-01, false",
        "2019, '', true",
        "2017, '', false"
    })
    void finalFigure_isToldBeforeItsPeriodBegins(String period, String asOf, boolean early) {
        Figures figures = Figures.of("所", Traits.NONE).asOf(asOf).figure(period, "8所");
        String day = asOf.isEmpty() ? "2017-12-31" : asOf;
        assertThat(figures.told()).isEqualTo(early ? List.of("1 D016 i | " + period + " | 8所 | " + day) : List.of());
        assertThat(figures.dated("", "", Maturity.PROVISIONAL).told()).isEmpty();
    }

    @Test
    void missingFigure_hasNoDateToBeWrong() {
        assertThat(Figures.of("所", Traits.NONE).figure("2019", "missing").told())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2017, 2016-12-31, true",
        "2017, 2017-01-01, false",
        "2017, 2017-12-31, false",
        "2017, 2018-03-31, false",
        "2017, 2018-04-01, true",
        "2017-Q1, 2017-06-30, false",
        "2017-Q1, 2017-07-01, true",
        "2016-2017, 2016-08-31, true",
        "2016-2017, 2016-09-01, false"
    })
    void asOf_isTold_whenOutsideOfItsPeriod(String period, String day, boolean outside) {
        Figures figures = Figures.of("所", Traits.NONE).figure(period, "8所").dated(day, "", Maturity.FINAL);
        assertThat(figures.told()).isEqualTo(outside ? List.of("1 D018 i | " + period + " | " + day) : List.of());
    }

    private static Figures twice(String before, String now) {
        return Figures.of("所", Traits.NONE)
                .source("old", "2016-11")
                .source("new", "2017-01-01")
                .figure("2016", before)
                .dated("2016-12-31", "old", Maturity.FINAL)
                .figure("2017", now);
    }

    @Test
    void figure_isCopied_whenItsDayOrSourceIsTooOld() {
        assertThat(twice("86所", "86所").dated("2016-12-31", "", Maturity.FINAL).told())
                .containsExactly("2 D017 i | 2017 | 86所 | 2016 | 2016-12-31");
        assertThat(twice("86所", "86所").dated("2016-10-01", "", Maturity.FINAL).told())
                .containsExactly("2 D017 i | 2017 | 86所 | 2016 | 2016-10-01");
        assertThat(twice("86所", "86所").dated("", "old", Maturity.FINAL).told())
                .containsExactly("2 D017 i | 2017 | 86所 | 2016 | 2016-11-30");
    }

    @Test
    void figure_isNotCopied_whenItsDatesFitOrItDiffers() {
        assertThat(twice("86所", "86所").dated("2017-12-31", "", Maturity.FINAL).told())
                .isEmpty();
        assertThat(twice("86所", "86所").dated("", "new", Maturity.FINAL).told()).isEmpty();
        assertThat(twice("86所", "86所").told()).isEmpty();
        assertThat(twice("86所", "87所").dated("", "old", Maturity.FINAL).told()).isEmpty();
        assertThat(twice("近86所", "86所").dated("", "old", Maturity.FINAL).told()).isEmpty();
    }
}
