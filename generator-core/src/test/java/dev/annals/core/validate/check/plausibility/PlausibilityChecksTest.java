package dev.annals.core.validate.check.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.catalogue.Aggregation;
import dev.annals.core.model.observation.Maturity;
import dev.annals.core.validate.check.plausibility.Figures.Traits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlausibilityChecksTest {

    private static List<String> years(String unit, Traits traits, String before, String now) {
        return Figures.of(unit, traits)
                .figure("2016", before)
                .figure("2017", now)
                .told();
    }

    @ParameterizedTest
    @CsvSource({"100所, 301所", "100所, 33所", "1.0万所, 3.01万所", "3.01万所, 1.0万所", "近2万所, 7万所"})
    void figure_jumps_whenItPassesTheFactorInEitherDirection(String before, String now) {
        assertThat(years("所", Traits.NONE, before, now))
                .containsExactly("2 D010 i | 2017 | " + now + " | " + before + " | 2016 | 3");
    }

    @ParameterizedTest
    @CsvSource({"100所, 300所", "300所, 100所", "100所, 34所", "0所, 500所", "500所, 0所", "-1所, 500所", "100所, 60～900所"})
    void figure_doesNotJump_whenItOnlyReachesTheFactorOrIsNotPositive(String before, String now) {
        assertThat(years("所", Traits.NONE, before, now)).isEmpty();
    }

    @Test
    void factorOfTheIndicator_countsBeforeThatOfTheSite() {
        assertThat(years("所", Traits.jump("5"), "100所", "500所")).isEmpty();
        assertThat(years("所", Traits.jump("5"), "100所", "501所"))
                .containsExactly("2 D010 i | 2017 | 501所 | 100所 | 2016 | 5");
        assertThat(years("所", Traits.jump("2"), "100所", "201所")).hasSize(1);
        Figures site = Figures.of("所", Traits.NONE).checks("0.05", "10");
        assertThat(site.figure("2016", "100所").figure("2017", "1000所").told()).isEmpty();
        assertThat(site.figure("2018", "99所")
                        .dated("", "", Maturity.PROVISIONAL)
                        .told())
                .containsExactly("3 D010 i | 2018 | 99所 | 1000所 | 2017 | 10");
    }

    @Test
    void figure_isComparedWithTheSamePeriodOfTheYearBefore() {
        Figures months = Figures.of("所", Traits.NONE)
                .figure("2016-06", "100所")
                .figure("2017-05", "1所")
                .figure("2017-06", "120所");
        assertThat(months.told()).isEmpty();
        assertThat(Figures.of("所", Traits.NONE)
                        .figure("2015", "1所")
                        .figure("2017", "120所")
                        .told())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"超20230%", "1000.1%", "2023%", "90%～2023%"})
    void percentage_isImpossible_whenOverTenTimesTheWhole(String text) {
        assertThat(Figures.of("%", Traits.NONE).figure("2017", text).told())
                .containsExactly("1 D011 i | 2017 | " + text);
        assertThat(Figures.of("%", Traits.limit("100")).figure("2017", text).told())
                .as("told by the limit")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.1%", "1000%", "超150%"})
    void share_isOverTheWhole_whenNoLimitSaysThatItMay(String text) {
        assertThat(Figures.of("%", Traits.NONE).figure("2017", text).told())
                .containsExactly("1 D012 i | 2017 | " + text);
        assertThat(Figures.of("%", Traits.limit("1500")).figure("2017", text).told())
                .isEmpty();
    }

    @Test
    void share_isFine_whenItOnlyReachesTheWhole() {
        assertThat(Figures.of("%", Traits.NONE).figure("2017", "100%").told()).isEmpty();
        assertThat(Figures.of("‰", Traits.NONE).figure("2017", "950‰").told()).isEmpty();
        assertThat(Figures.of("‰", Traits.NONE).figure("2017", "1001‰").told())
                .containsExactly("1 D012 i | 2017 | 1001‰");
    }

    @Test
    void shareOverTheWhole_isToldOnceForAnIndicator() {
        assertThat(Figures.of("%", Traits.NONE)
                        .figure("2016", "104%")
                        .figure("2017", "105%")
                        .told())
                .containsExactly("1 D012 i | 2016 | 104%");
    }

    @ParameterizedTest
    @CsvSource({"96.5%, 0.97, 97%", "60%, 0.97, 97%", "100%, 0.5, 50%", "97%, 1.0%, 100%", "96.5%, 0.965%, 96.5%"})
    void fraction_isTold_whenItsNeighboursSayPercent(String before, String now, String meant) {
        assertThat(years("%", Traits.NONE, before, now))
                .singleElement()
                .asString()
                .startsWith("2 D013 i | 2017 | ")
                .endsWith(" | " + meant);
    }

    @Test
    void fraction_isTold_whenItComesBeforeThePercentages() {
        assertThat(years("%", Traits.NONE, "0.96", "97.1%")).containsExactly("1 D013 i | 2016 | 0.96 | 96%");
    }

    @Test
    void fraction_isToldByOtherBodies_whenThereIsNoOtherYear() {
        Figures figures = Figures.of("%", Traits.NONE)
                .figure("i", "x", "2017", "0.93")
                .figure("i", "y", "2017", "95%")
                .figure("i", "z", "2017", "91%");
        assertThat(figures.told()).containsExactly("1 D013 i | 2017 | 0.93 | 93%");
    }

    @ParameterizedTest
    @CsvSource({"0.8%, 0.7%", "1.2%, 0.9%", "20%, 0.97%", "1%, 1%"})
    void smallShare_isFine_whenItsNeighboursAreSmall(String before, String now) {
        assertThat(years("%", Traits.jump("1000"), before, now)).isEmpty();
    }

    @Test
    void loneFraction_isToldByTheLimit_whenTypedWithoutSign() {
        assertThat(Figures.of("%", Traits.limit("100")).figure("2017", "0.97").told())
                .containsExactly("1 D013 i | 2017 | 0.97 | 97%");
        assertThat(Figures.of("%", Traits.limit("100")).figure("2017", "0.97%").told())
                .isEmpty();
        assertThat(Figures.of("%", Traits.NONE).figure("2017", "0.97").told()).isEmpty();
        assertThat(Figures.of("%", Traits.limit("100").down())
                        .figure("2017", "0.97")
                        .told())
                .isEmpty();
        assertThat(Figures.of("%", Traits.limit("100")).figure("2017", "1").told())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3.2万人, 3.3人", "3.3人, 3.2万人", "3.2万人, 3.3亿人", "30000人, 1人", "30000人, 9人"})
    void scale_slips_whenTheYearBeforeIsTenThousandTimesAsMuch(String before, String now) {
        assertThat(years("人", Traits.decimals(1), before, now))
                .containsExactly("2 D014 i | 2017 | " + now + " | " + before + " | 2016 | b");
    }

    @ParameterizedTest
    @CsvSource({"30000人, 9人, D014", "30000人, 10人, D010", "300000人, 10人, D014", "300001人, 10人, D010"})
    void scale_slips_byAFactorThreeMoreOrLess(String before, String now, String code) {
        assertThat(years("人", Traits.NONE, before, now))
                .singleElement()
                .asString()
                .startsWith("2 " + code);
        assertThat(years("人", Traits.NONE, now, before))
                .singleElement()
                .asString()
                .startsWith("2 " + code);
    }

    @Test
    void scale_slipsOnce_whenOneYearStandsAgainstItsNeighbours() {
        assertThat(Figures.of("人", Traits.NONE)
                        .figure("2015", "3.1万人")
                        .figure("2016", "3人")
                        .figure("2017", "3.3万人")
                        .told())
                .containsExactly("2 D014 i | 2016 | 3人 | 3.1万人 | 2015 | b");
        assertThat(Figures.of("人", Traits.NONE)
                        .figure("2015", "3人")
                        .figure("2016", "3.1万人")
                        .figure("2017", "3.3万人")
                        .told())
                .containsExactly("1 D014 i | 2015 | 3人 | 3.1万人 | 2016 | b");
    }

    @Test
    void scale_slips_whenAllOtherBodiesAreOfAnotherSize() {
        Figures figures = Figures.of("人", Traits.NONE)
                .figure("i", "x", "2017", "3人")
                .figure("i", "y", "2017", "2.9万人")
                .figure("i", "z", "2017", "4.1万人");
        assertThat(figures.told()).containsExactly("1 D014 i | 2017 | 3人 | 4.1万人 | 2017 | z");
    }

    @Test
    void bodies_mayDiffer_whenTheyAreOfManySizesOrTooFew() {
        assertThat(Figures.of("人", Traits.NONE)
                        .figure("i", "x", "2017", "3人")
                        .figure("i", "y", "2017", "600人")
                        .figure("i", "z", "2017", "4.1万人")
                        .told())
                .isEmpty();
        assertThat(Figures.of("人", Traits.NONE)
                        .figure("i", "x", "2017", "3人")
                        .figure("i", "y", "2017", "2.9万人")
                        .told())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5所", "近3.5所", "0.00001万所", "1.00005万所"})
    void count_hasDecimals(String text) {
        assertThat(Figures.of("所", Traits.NONE).figure("2017", text).told())
                .containsExactly("1 D015 i | 2017 | " + text + " | 所");
    }

    @Test
    void count_mayHaveDecimals_whenScaledOrSaidToOrAMean() {
        assertThat(Figures.of("所", Traits.NONE).figure("2017", "3.5万所").told()).isEmpty();
        assertThat(Figures.of("所", Traits.NONE).figure("2017", "3.0所").told()).isEmpty();
        assertThat(Figures.of("所", Traits.decimals(1)).figure("2017", "3.5所").told())
                .isEmpty();
        assertThat(Figures.of("所", Traits.decimals(0)).figure("2017", "3.5所").told())
                .hasSize(1);
        assertThat(Figures.of("所", Traits.over(Aggregation.MEAN))
                        .figure("2017", "3.5所")
                        .told())
                .isEmpty();
        assertThat(Figures.of("元", Traits.NONE).figure("2017", "3.5元").told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017所", "2017万所", "近2017所"})
    void year_isInFigure_whenItIsThePeriods(String text) {
        assertThat(Figures.of("所", Traits.NONE).figure("2017", text).told())
                .containsExactly("1 D019 i | 2017 | " + text + " | 2017");
        assertThat(Figures.of("所", Traits.NONE).figure("2018-Q1", text).told())
                .as("another year's")
                .filteredOn(line -> line.contains("D019"))
                .isEmpty();
    }

    @Test
    void year_isNoMistake_whenNeighboursAreOfThatSize() {
        assertThat(years("所", Traits.NONE, "1980所", "2017所")).isEmpty();
        assertThat(years("所", Traits.NONE, "45所", "2017所")).containsExactly("2 D019 i | 2017 | 2017所 | 2017");
    }

    @Test
    void year_isInDecimals_ofAPercentage() {
        assertThat(Figures.of("%", Traits.NONE).figure("2017", "86.2023%").told())
                .containsExactly("1 D019 i | 2017 | 86.2023% | 2023");
        assertThat(Figures.of("%", Traits.NONE).figure("2017", "86.1023%").told())
                .isEmpty();
        assertThat(Figures.of("%", Traits.NONE).figure("2017", "86.20234%").told())
                .isEmpty();
    }
}
