package dev.annals.core.validate.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.compute.Models;
import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.model.catalogue.Direction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelChecksTest {

    private static List<Finding> check(Models models) {
        Findings findings = new Findings();
        ModelChecks.check(models.model(), findings);
        return findings.sorted();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    人 | 1200 | 2000 | 增加800人
                    人 | 1200 | 2000 | 增长66.7%
                    人 | 1200 | 2000 | 增长67%
                    名 | 2.6万 | 2.92万 | 增加3200名
                    名 | 2.6万 | 2.92万 | 增加3400名
                    名 | 2.60万 | 2.92万 | 增加3299名
                    % | 29% | 31% | 提高2个百分点
                    % | 96.5% | 98.5% | 提高2个百分点
                    % | 96.44% | 98.5% | 提高2.1个百分点
                    % | 31% | 31% | 与上年持平
                    个 | 近2万 | 超2万 | 增加900个
                    个 | 80以上 | 90 | 增加50个
                    个 | 60～80 | 90 | 增加50个
                    个 | 100 | 200 | 翻番
                    """)
    void change_agrees_whenRoundingExplainsIt(String unit, String before, String now, String change) {
        assertThat(check(new Models(unit, Direction.UP).figure(2016, before).changed(2017, now, change)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    人 | 1200 | 2000 | 增加801人 | +801 +800
                    人 | 1200 | 2000 | 减少800人 | -800 +800
                    人 | 1200 | 2000 | 增长66.6% | +66.6% +66.7%
                    人 | 1200 | 2000 | 增长66% | +66% +66.7%
                    名 | 2.60万 | 2.92万 | 增加3400名 | +3400 +3200
                    名 | 2.60万 | 2.92万 | 增加3099名 | +3099 +3200
                    % | 29% | 31% | 提高3个百分点 | +3pp +2pp
                    % | 29% | 31% | +2% | +2% +6.9%
                    % | 96.5% | 98.5% | 提高2.2个百分点 | +2.2pp +2.0pp
                    个 | 近2万 | 超2万 | 增加2100个 | +2100 0
                    个 | 100 | 200 | 增长99% | +99% +100.0%
                    """)
    void change_contradicts_whenNothingExplainsIt(
            String unit, String before, String now, String change, String typedAndDerived) {
        List<Finding> found =
                check(new Models(unit, Direction.UP).figure(2016, before).changed(2017, now, change));
        String[] expected = typedAndDerived.split(" ");

        assertThat(found)
                .containsExactly(Finding.of(
                        Code.CHANGE_CONTRADICTS,
                        new Place("years/2017.yml", 3, 5),
                        "i",
                        "2017",
                        expected[0],
                        expected[1]));
    }

    @Test
    void claim_isUntrue_whenExactValueSaysOtherwise() {
        List<Finding> found = check(new Models("个", Direction.UP).exact(2017, "超3.2万个", "31860"));

        assertThat(found)
                .containsExactly(Finding.of(
                        Code.CLAIM_UNTRUE, new Place("years/2017.yml", 3, 5), "i", "2017", "超3.2万个", "31860"));
        assertThat(check(new Models("个", Direction.UP).exact(2017, "近3.2万个", "31860")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"超20230%, 超20230%", "100.1%, 100.1%", "超100%, 超100%", "90%～101%, 90%～101%"})
    void figure_isOverLimit_whenItOrItsClaimPassesIt(String text, String worded) {
        List<Finding> found = check(new Models("%", Direction.UP).limit("100").figure(2017, text));

        assertThat(found)
                .containsExactly(
                        Finding.of(Code.OVER_LIMIT, new Place("years/2017.yml", 3, 5), "i", "2017", worded, "100"));
    }

    @ParameterizedTest
    @CsvSource({"100%", "近100%", "≥100%", "0%", "90～100%"})
    void figure_isWithinLimit_whenItOnlyReachesIt(String text) {
        assertThat(check(new Models("%", Direction.UP).limit("100").figure(2017, text)))
                .isEmpty();
    }

    @Test
    void figure_mayPassHundredOrFallBelowZero_withoutLimit() {
        assertThat(check(new Models("%", Direction.UP).figure(2017, "105%").figure(2016, "-3.5%")))
                .isEmpty();
    }

    @Test
    void share_isImpossible_whenNegative() {
        List<Finding> found = check(new Models("%", Direction.UP).limit("100").figure(2017, "-3%"));

        assertThat(found)
                .containsExactly(
                        Finding.of(Code.OVER_LIMIT, new Place("years/2017.yml", 3, 5), "i", "2017", "-3%", "0"));
    }

    @Test
    void target_isChecked_asFiguresAre() {
        List<Finding> found = check(new Models("%", Direction.UP).limit("100").target(2018, "≥101%"));

        assertThat(found)
                .containsExactly(
                        Finding.of(Code.OVER_LIMIT, new Place("years/2018.yml", 9, 5), "i", "2018", "≥101%", "100"));
    }

    @Test
    void target_needsBandOrBound_whenDirectionIsBand() {
        assertThat(check(new Models("%", Direction.BAND).target(2018, "70%")))
                .extracting(Finding::code)
                .containsExactly(Code.TARGET_WITHOUT_COMPARATOR);
        assertThat(check(new Models("%", Direction.BAND).target(2018, "60～80%").target(2019, "≥60%")))
                .isEmpty();
    }
}
