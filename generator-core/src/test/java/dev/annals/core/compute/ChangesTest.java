package dev.annals.core.compute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.Model;
import dev.annals.core.model.catalogue.Direction;
import dev.annals.core.model.observation.Change;
import dev.annals.core.model.observation.ChangeKind;
import dev.annals.core.model.time.Period;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {

    private static String words(Optional<Change> change) {
        return change.map(known -> known.kind() + " " + known.amount().toPlainString())
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    人 | 1200 | 2000 | ABSOLUTE 800 | PERCENT 66.7
                    名 | 2.6万 | 2.92万 | ABSOLUTE 3200 | PERCENT 12.3
                    元 | 2亿 | 1.3亿 | ABSOLUTE -70000000 | PERCENT -35.0
                    % | 29% | 31% | POINTS 2 | none
                    % | 98.50% | 98.5% | POINTS 0.00 | none
                    ‰ | 4.1 | 3.9 | POINTS -0.2 | none
                    人 | 1:14 | 1:13.4 | ABSOLUTE -0.6 | none
                    人 | 第5 | 第2 | ABSOLUTE -3 | none
                    人 | 0 | 5 | ABSOLUTE 5 | none
                    人 | -5 | 5 | ABSOLUTE 10 | none
                    人 | 3 | 4 | ABSOLUTE 1 | PERCENT 33.3
                    人 | 2000 | 2001 | ABSOLUTE 1 | PERCENT 0.1
                    人 | 2000 | 1999 | ABSOLUTE -1 | PERCENT -0.1
                    人 | 60～80 | 90 | none | none
                    人 | 90 | 60～80 | none | none
                    """)
    void change_isDerived_whenBothYearsAreKnown(
            String unit, String before, String now, String natural, String percent) {
        Reading reading = new Models(unit, Direction.UP)
                .figure(2016, before)
                .figure(2017, now)
                .reading(2017);

        assertThat(words(reading.change())).isEqualTo(natural);
        assertThat(words(reading.percent())).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    人 | 2000 | 增加800人 | ABSOLUTE 800 | PERCENT 66.7
                    人 | 2000 | 增长12.3% | PERCENT 12.3 | PERCENT 12.3
                    人 | 800 | 增加800人 | ABSOLUTE 800 | none
                    % | 31 | 提高2个百分点 | POINTS 2 | none
                    """)
    void change_isTakenFromData_whenYearBeforeIsUnknown(
            String unit, String now, String stated, String natural, String percent) {
        Reading reading =
                new Models(unit, Direction.UP).changed(2017, now, stated).reading(2017);

        assertThat(words(reading.change())).isEqualTo(natural);
        assertThat(words(reading.percent())).isEqualTo(percent);
    }

    @Test
    void change_isDerived_whenStatedToo() {
        Reading reading = new Models("人", Direction.UP)
                .figure(2016, "1200")
                .changed(2017, "2000", "增加801人")
                .reading(2017);

        assertThat(words(reading.change())).isEqualTo("ABSOLUTE 800");
    }

    @Test
    void change_isAbsent_whenAYearLiesBetween() {
        Reading reading = new Models("人", Direction.UP)
                .figure(2015, "1200")
                .figure(2017, "2000")
                .reading(2017);

        assertThat(reading.change()).isEmpty();
        assertThat(reading.percent()).isEmpty();
    }

    @Test
    void change_usesExactValues_whenKnown() {
        Reading reading = new Models("个", Direction.UP)
                .exact(2016, "近2万", "19500")
                .exact(2017, "超2万", "20100")
                .reading(2017);

        assertThat(words(reading.change())).isEqualTo("ABSOLUTE 600");
        assertThat(words(reading.percent())).isEqualTo("PERCENT 3.1");
    }

    /** What changed, added to what was, gives what is; and percent is the nearest tenth of it. */
    @Test
    void change_addsUp_overManyValues() {
        for (int before = 1; before < 4000; before += 37) {
            for (int now = 0; now < 4000; now += 53) {
                Reading reading = new Models("人", Direction.UP)
                        .figure(2016, Integer.toString(before))
                        .figure(2017, Integer.toString(now))
                        .reading(2017);
                BigDecimal difference = reading.change().orElseThrow().amount();
                BigDecimal percent = reading.percent().orElseThrow().amount();
                BigDecimal error = percent.multiply(BigDecimal.valueOf(before))
                        .subtract(difference.multiply(BigDecimal.valueOf(100)));

                assertThat(difference).isEqualByComparingTo(BigDecimal.valueOf(now - before));
                assertThat(error.abs())
                        .isLessThanOrEqualTo(new BigDecimal("0.05").multiply(BigDecimal.valueOf(before)));
                assertThat(percent.scale()).isEqualTo(1);
            }
        }
    }

    @Test
    void series_hasPeriodsWithFigureOrTarget_ascending() {
        Model model = new Models("人", Direction.UP)
                .figure(2017, "2000")
                .figure(2015, "1000")
                .target(2018, "≥2100")
                .model();
        Series series = Measures.of(model).series("i", "b").orElseThrow();

        assertThat(series.readings())
                .extracting(Reading::period)
                .containsExactly(new Period(2015), new Period(2017), new Period(2018));
        assertThat(series.at(new Period(2018)).orElseThrow().observation()).isEmpty();
        assertThat(series.at(new Period(2016))).isEmpty();
    }

    @Test
    void series_isAbsent_whenNothingIsKnown() {
        Measured measured = Measures.of(new Models("人", Direction.UP).model());

        assertThat(measured.series()).isEmpty();
        assertThat(measured.series("i", "b")).isEmpty();
    }

    @Test
    void change_keepsKind_whenRatioIsStatedInPercent() {
        Reading reading =
                new Models("%", Direction.UP).changed(2017, "31", "增长5%").reading(2017);

        assertThat(reading.change().orElseThrow().kind()).isEqualTo(ChangeKind.PERCENT);
        assertThat(reading.percent()).isEmpty();
    }
}
