package dev.annals.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.model.figure.Scale;
import dev.annals.core.model.observation.Change;
import dev.annals.core.model.observation.ChangeKind;
import dev.annals.core.setting.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeWordingTest {

    private final UnitCatalogue units = UnitCatalogue.of(Words.units());
    private final Wording chinese = Words.of(Language.CHINESE);
    private final Wording english = Words.of(Language.ENGLISH);

    ChangeWordingTest() throws IOException {}

    private Unit unit(String id) {
        return units.find(id).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ABSOLUTE | 800 | 人 | 增加800人 | up 800 people
                    ABSOLUTE | -800 | 人 | 减少800人 | down 800 people
                    ABSOLUTE | 1 | 人 | 增加1人 | up 1 person
                    ABSOLUTE | 14 | 所 | 增加14所 | up 14 schools
                    ABSOLUTE | 3200 | 名 | 增加3200名 | up 3,200 people
                    ABSOLUTE | 3.2E+3 | 名 | 增加3200名 | up 3,200 people
                    ABSOLUTE | 12000 | 人 | 增加1.2万人 | up 12,000 people
                    ABSOLUTE | 12345 | 人 | 增加12,345人 | up 12,345 people
                    ABSOLUTE | -600000000 | 元 | 减少6亿元 | down 600 million yuan
                    ABSOLUTE | 124700000 | 元 | 增加12,470万元 | up 124.7 million yuan
                    ABSOLUTE | 1250000000 | 元 | 增加12.5亿元 | up 1.25 billion yuan
                    POINTS | 2 | % | 提高2个百分点 | up 2 percentage points
                    POINTS | 1 | % | 提高1个百分点 | up 1 percentage point
                    POINTS | -1.20 | % | 下降1.20个百分点 | down 1.20 percentage points
                    POINTS | -0.2 | ‰ | 下降0.2个千分点 | down 0.2 per mille points
                    ABSOLUTE | 2 | % | 提高2个百分点 | up 2 percentage points
                    PERCENT | 12.3 | 人 | 增长12.3% | up 12.3%
                    PERCENT | -3.5 | 人 | 下降3.5% | down 3.5%
                    PERCENT | 0.0 | 人 | 与上年持平 | unchanged from the year before
                    ABSOLUTE | 0 | 人 | 与上年持平 | unchanged from the year before
                    ABSOLUTE | -3 | 名次 | 前移3位 | up 3 places
                    ABSOLUTE | 1 | 名次 | 后移1位 | down 1 place
                    """)
    void change_isWorded_inBothLanguages(ChangeKind kind, BigDecimal amount, String unit, String zh, String en) {
        Change change = new Change(kind, amount);

        assertThat(chinese.change(change, unit(unit))).isEqualTo(zh);
        assertThat(english.change(change, unit(unit))).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ABSOLUTE | 800 | 人 | +800 | +800
                    ABSOLUTE | -12345 | 人 | −12,345 | −12,345
                    ABSOLUTE | -3.1 | 分 | −3.1 | −3.1
                    POINTS | 2 | % | +2个百分点 | +2 pp
                    POINTS | 2.0 | % | +2.0个百分点 | +2.0 pp
                    PERCENT | -3.5 | 人 | −3.5% | −3.5%
                    ABSOLUTE | 0 | 人 | 0 | 0
                    """)
    void signed_isShort_forTables(ChangeKind kind, BigDecimal amount, String unit, String zh, String en) {
        Change change = new Change(kind, amount);

        assertThat(chinese.signed(change, unit(unit))).isEqualTo(zh);
        assertThat(english.signed(change, unit(unit))).isEqualTo(en);
    }

    @Test
    void signed_isCountedInScale_whenColumnIs() {
        Change change = new Change(ChangeKind.ABSOLUTE, BigDecimal.valueOf(3200));

        assertThat(chinese.signed(change, unit("人"), Scale.TEN_THOUSAND)).isEqualTo("+0.32");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0 | 0 | 0
                    999 | 999 | 999
                    1000 | 1000 | 1,000
                    9999.50 | 9999.50 | 9,999.50
                    12345 | 12,345 | 12,345
                    -1234567.8 | −1,234,567.8 | −1,234,567.8
                    1E+5 | 100,000 | 100,000
                    """)
    void number_isGrouped_fromFiveDigitsInChineseAndFourInEnglish(BigDecimal number, String zh, String en) {
        assertThat(chinese.number(number)).isEqualTo(zh);
        assertThat(english.number(number)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0 5000 9999 | 人 | 人: 0 5000 9999 | people: 0 5,000 9,999
                    0 5000 10000 | 人 | 万人: 0 0.5 1.0 | thousand people: 0 5 10
                    0 25000 50000 | 人 | 万人: 0 2.5 5.0 | thousand people: 0 25 50
                    0 1000000 2000000 | 人次 | 万人次: 0 100 200 | million attendances: 0 1 2
                    0 50000000 100000000 | 元 | 亿元: 0 0.5 1.0 | million yuan: 0 50 100
                    0 1500000000 | 元 | 亿元: 0 15 | billion yuan: 0 1.5
                    0 12346 | 人 | 万人: 0 1.23 | thousand people: 0 12.35
                    -1.5 0 1.5 | % | %: −1.5 0 1.5 | %: −1.5 0 1.5
                    0 20000 | 个 | 万个: 0 2 | thousand: 0 20
                    """)
    void axis_choosesScale_byLargestValue(String values, String unit, String zh, String en) {
        List<BigDecimal> numbers =
                Stream.of(values.split(" ")).map(BigDecimal::new).toList();

        assertThat(axis(chinese, numbers, unit)).isEqualTo(zh);
        assertThat(axis(english, numbers, unit)).isEqualTo(en);
    }

    private String axis(Wording wording, List<BigDecimal> values, String unit) {
        AxisScale axis = wording.axis(values);
        List<String> ticks =
                values.stream().map(value -> wording.tick(value, axis)).toList();
        return wording.label(axis, unit(unit)) + ": " + String.join(" ", ticks);
    }

    @Test
    void unit_isNamed_forHeads() {
        assertThat(chinese.unit(unit("个"))).isEqualTo("个");
        assertThat(english.unit(unit("个"))).isEqualTo("number");
        assertThat(english.unit(unit("所"))).isEqualTo("schools");
        assertThat(english.unit(unit("元"), Scale.MILLION)).isEqualTo("million yuan");
        assertThat(english.unit(unit("%"), Scale.ONE)).isEqualTo("%");
    }
}
