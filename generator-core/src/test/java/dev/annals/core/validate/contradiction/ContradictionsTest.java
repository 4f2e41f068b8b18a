package dev.annals.core.validate.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.validate.Corpus;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContradictionsTest {

    @TempDir
    Path folder;

    private List<String> told(String frontMatter, String text) {
        Map<String, String> files =
                Corpus.with("documents/2017.md", "---\ntitle: 报告\n" + frontMatter + "---\n" + text + "\n");
        files.put("indicators/more.yml", """
                category: preschool
                indicators:
                  pupils: {title: {zh: 在校学生, en: Pupils enrolled}, unit: 人, direction: up}
                  rate: {title: {zh: 巩固率, en: Retention}, unit: "%", direction: up}
                """);
        files.put("years/2016-more.yml", "period: 2016\nfigures: {pupils: 1200人, rate: 97.0%}\n");
        files.put("years/2017-more.yml", """
                period: 2017
                figures: {pupils: 1500人, rate: 98.46%}
                targets: {rate: ≥98%}
                """);
        files.put("years/district.yml", "period: 2017\nbody: district\nfigures: {pupils: 300人}\n");
        return Corpus.validate(files, folder).findings().stream()
                .filter(finding -> finding.code().id().startsWith("P01"))
                .map(finding -> finding.place().column() + " " + finding.code().id() + " "
                        + String.join(" | ", finding.arguments()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
                    在校学生1501人。 @ 5 P014 1501人 | pupils | 1500人 | 2017
                    全市在校学生达到1,499人，其余不变 @ 9 P014 1,499人 | pupils | 1500人 | 2017
                    其中，**在校学生**为１６００人；其余不变 @ 13 P014 １６００人 | pupils | 1500人 | 2017
                    2016年，在校学生1250人。 @ 11 P014 1250人 | pupils | 1200人 | 2016
                    上年在校学生1250人。 @ 7 P014 1250人 | pupils | 1200人 | 2016
                    在校学生近1600人。 @ 5 P014 近1600人 | pupils | 1500人 | 2017
                    在校学生超1600人。 @ 5 P014 超1600人 | pupils | 1500人 | 2017
                    巩固率98.4%。 @ 4 P014 98.4% | rate | 98.46% | 2017
                    巩固率99%以上。 @ 4 P014 99%以上 | rate | 98.46% | 2017
                    东区教育局共有7所，在校学生301人。 @ 15 P014 301人 | pupils | 300人 | 2017
                    """)
    void number_isTold_whenItIsNotTheFigure(String text, String finding) {
        assertThat(told("", text)).containsExactly(finding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "在校学生1500人。",
                "在校学生约1480人。",
                "在校学生超1450人。",
                "巩固率98.5%。",
                "巩固率98%。",
                "巩固率98%以上，其余不变。",
                "2016年在校学生1200人，在校学生由此增加。",
                "在校学生由2016年的1200人增加。",
                "在校学生2017年为1500人，2016年为1200人。",
                "巩固率目标98%。",
                "到2020年，在校学生2000人。",
                "来年计划：在校学生2000人。",
                "力争在校学生1600人。",
                "要求巩固率99%。",
                "全省巩固率99%，高于我市。",
                "农村在校学生700人，城市在校学生800人。",
                "在校学生700名，在校学生80所。",
                "在校学生1600",
                "在校学生1600人次",
                "在校学生1600人中有女生700人。",
                "在校学生比上年增加300人。",
                "在校学生{{pupils}}，资助在校学生60人。",
                "近三年在校学生4000人。",
                "累计在校学生4000人。",
                "在校学生不超过1600人。",
                "东区教育局在校学生300人，占全市的五分之一。",
                "新增在校学生300人。",
                "在校学生、教师1600人。",
            })
    void number_isLeftAlone_whenItAgreesOrMayMeanSomethingElse(String text) {
        assertThat(told("", text)).filteredOn(line -> !line.contains("P009")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"来年安排, 在校学生1600人。", "主要目标, 巩固率99%。", "2018年工作打算, 在校学生1600人。"})
    void number_isLeftAlone_belowHeadingsThatLookAhead(String heading, String text) {
        assertThat(told("", "# " + heading + "\n\n" + text)).isEmpty();
        assertThat(told("", "# " + heading + "\n\n# 情况\n\n" + text)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
                    Retention was 97.2%. @ 15 P014 97.2% | rate | 98.46% | 2017
                    In 2016, retention was 96.2%. @ 24 P014 96.2% | rate | 97.0% | 2016
                    """)
    void number_isTold_inEnglish(String text, String finding) {
        assertThat(told("language: en\n", text)).containsExactly(finding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Retention was 98.5%, as in the year before.",
                "Retention will be 99.5%.",
                "The target for next year: retention 99.9%.",
                "National retention was 95%.",
                "Retention of girls was 99.1%.",
            })
    void number_isLeftAlone_inEnglish(String text) {
        assertThat(told("language: en\n", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
                    现有{{pupils}}，比上年增加301人。 @ +300
                    现有{{pupils}}，比上年减少300人。 @ +300
                    现有{{pupils|number}}人，较2016年增长24%。 @ +25.0%
                    现有{{pupils}}（同比增长26%）。 @ +25.0%
                    巩固率{{rate}}，比上年提高1.5个百分点。 @ +1.46pp
                    巩固率{{rate}}，比去年下降1.46个百分点。 @ +1.46pp
                    巩固率{{rate}}，与上年相当，比上年持平。 @
                    现有{{pupils}}，比上年翻番。 @ +100%
                    """)
    void comparison_isTold_whenTheFiguresGiveAnother(String text, String derived) {
        List<String> told = told("", text);
        if (derived == null) {
            assertThat(told).isEmpty();
        } else if (text.contains("1.5个百分点")) {
            assertThat(told).as("rounds to it").isEmpty();
        } else {
            assertThat(told).singleElement().asString().contains("P015").endsWith("| 2016");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "现有{{pupils}}，比上年增加300人。",
                "现有{{pupils}}，比上年增长25%。",
                "现有{{pupils}}，较2016年增加300人；教师比上年增加20人。",
                "现有{{pupils}}，比2015年增加500人。",
                "现有{{pupils}}，增加500人。",
                "现有{{pupils}}，比上年增加500人次。",
                "现有{{pupils}}，教师中的女教师的数量，比上年增加20人。",
                "现有{{pupils}}，比上年{{pupils|change}}。",
                "现有{{pupils}}，其中{{pupils@2016}}，比上年增加。",
                "巩固率{{rate}}，比上年提高1.46个百分点。",
            })
    void comparison_isLeftAlone_whenItAgreesOrIsOfSomethingElse(String text) {
        assertThat(told("", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
                    覆盖率1001%。 @ over
                    覆盖率1000.1%。 @ over
                    覆盖率２０２３％。 @ year
                    覆盖率12,000%。 @ over
                    覆盖率86.2023%。 @ year
                    覆盖率98%%。 @ doubled
                    20232025规划。 @ glued
                    """)
    void number_isImpossible(String text, String reason) {
        assertThat(told("", text)).singleElement().asString().contains("P016").endsWith(" | " + reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "覆盖率1000%。",
                "产值增长1200%。",
                "覆盖率86.1023%。",
                "2023-2025年规划。",
                "2023—2025年，20231201，20252023，19002025。",
                "文号20192020号，编号a20232025，1234520232025。",
                "[网址](https://example.org/20232025)",
            })
    void number_isPossible(String text) {
        assertThat(told("", text)).isEmpty();
    }
}
