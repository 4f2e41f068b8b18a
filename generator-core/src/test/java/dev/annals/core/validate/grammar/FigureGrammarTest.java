package dev.annals.core.validate.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Code;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureGrammarTest {

    private final FigureGrammar grammar = new FigureGrammar(TestUnits.CATALOGUE);

    private Figure read(String text, String unit) {
        Parsed<Figure> parsed = grammar.figure(text, unit);
        assertThat(parsed).as(text).isInstanceOf(Parsed.Good.class);
        return ((Parsed.Good<Figure>) parsed).value();
    }

    private Parsed.Bad<Figure> fail(String text, String unit) {
        Parsed<Figure> parsed = grammar.figure(text, unit);
        assertThat(parsed).as(text).isInstanceOf(Parsed.Bad.class);
        return (Parsed.Bad<Figure>) parsed;
    }

    @Test
    void figures_areOneValue_whenTheirNumbersAreWrittenAlike() {
        assertThat(read("12.50", "")).isSameAs(read("12.50", "")).isNotEqualTo(read("12.5", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    100所 | 所 | EXACT 100 ONE 所
                    近2万个 | 个 | NEARLY 2 TEN_THOUSAND 个
                    310万平方米 | 平方米 | EXACT 310 TEN_THOUSAND 平方米
                    7.4万名 | 名 | EXACT 7.4 TEN_THOUSAND 名
                    300万人次 | 人次 | EXACT 300 TEN_THOUSAND 人次
                    2.92万名 | 名 | EXACT 2.92 TEN_THOUSAND 名
                    1.3亿元 | 元 | EXACT 1.3 HUNDRED_MILLION 元
                    近5亿元 | 元 | NEARLY 5 HUNDRED_MILLION 元
                    80%以上 | % | AND_MORE 80 ONE %
                    5000余场次 | 场次 | ODD 5000 ONE 场次
                    2800余场 | 场 | ODD 2800 ONE 场
                    98.5% | % | EXACT 98.5 ONE %
                    近3300名 | 名 | NEARLY 3300 ONE 名
                    突破1000万人次 | 人次 | BREAKS 1000 TEN_THOUSAND 人次
                    达30所 | 所 | REACHES 30 ONE 所
                    达到80%以上 | % | AND_MORE 80 ONE %
                    超过89% | % | OVER 89 ONE %
                    ≥82所 | 所 | AT_LEAST 82 ONE 所
                    >=82 所 | 所 | AT_LEAST 82 ONE 所
                    ≤ 5 | % | AT_MOST 5 ONE
                    <5% | % | LESS 5 ONE %
                    ＞5％ | % | MORE 5 ONE %
                    =5% | % | EXACT 5 ONE %
                    ≈5% | % | ABOUT 5 ONE %
                    约2万人 | 人 | ABOUT 2 TEN_THOUSAND 人
                    2万人左右 | 人 | AROUND 2 TEN_THOUSAND 人
                    15% 以下 | % | AND_LESS 15 ONE %
                    不低于82所 | 所 | NOT_BELOW 82 ONE 所
                    不超过 3 所 | 所 | NOT_ABOVE 3 ONE 所
                    力争95% | % | STRIVE 95 ONE %
                    2万余个 | 个 | ODD 2 TEN_THOUSAND 个
                    20余万人 | 人 | ODD 20 TEN_THOUSAND 人
                    1000多人 | 人 | SOME 1000 ONE 人
                    3千万元 | 元 | EXACT 3 TEN_MILLION 元
                    2万亿元 | 元 | EXACT 2 TRILLION 元
                    5千克 | 千克 | EXACT 5 ONE 千克
                    2个百分点 | 个百分点 | EXACT 2 ONE 个百分点
                    2百分点 | 个百分点 | EXACT 2 ONE 个百分点
                    3.20 | % | EXACT 3.20 ONE
                    0123 | 所 | EXACT 123 ONE
                    １２，３４５．６０％ | % | EXACT 12345.60 ONE %
                    12,345人 | 人 | EXACT 12345 ONE 人
                    −3.5% | % | EXACT -3.5 ONE %
                    　近　2　万　个 | 个 | NEARLY 2 TEN_THOUSAND 个
                    at least 3.2 million yuan | 元 | AT_LEAST 3.2 MILLION 元
                    Nearly 20 thousand people | 人 | NEARLY 20 THOUSAND 人
                    more than 5,000 | 人 | OVER 5000 ONE
                    1.5 billion yuan | 元 | EXACT 1.5 BILLION 元
                    80% or more | % | AND_MORE 80 ONE %
                    20㎡ | 平方米 | EXACT 20 ONE 平方米
                    """)
    void figure_readsSingle_whenWellFormed(String text, String unit, String expected) {
        Figure.Single single = (Figure.Single) read(text, unit);
        Quantity quantity = single.quantity();

        assertThat(single.exact()).isEmpty();
        assertThat(String.join(
                                " ",
                                single.comparator().name(),
                                quantity.number().toPlainString(),
                                quantity.scale().name(),
                                quantity.unit())
                        .strip())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    60～80 | % | 60 | 80
                    60～80% | % | 60 | 80
                    60%～80% | % | 60 | 80
                    60-80 | % | 60 | 80
                    60 — 80％ | % | 60 | 80
                    60——80 | % | 60 | 80
                    60至80% | % | 60 | 80
                    60 to 80% | % | 60 | 80
                    3～5万人 | 人 | 30000 | 50000
                    5000～1万人 | 人 | 5000 | 10000
                    9亿～16亿元 | 元 | 900000000 | 1600000000
                    -5～-3% | % | -5 | -3
                    7～7 | % | 7 | 7
                    """)
    void figure_readsRange_whenTwoEndsAreGiven(String text, String unit, BigDecimal low, BigDecimal high) {
        Figure.Range range = (Figure.Range) read(text, unit);

        assertThat(range.low().value()).isEqualByComparingTo(low);
        assertThat(range.high().value()).isEqualByComparingTo(high);
    }

    @ParameterizedTest
    @CsvSource({"1:13.4, 1, 13.4", "1：13.4, 1, 13.4", "1∶12.50, 1, 12.50", "2 : 3, 2, 3"})
    void figure_readsProportion_whenColonStandsBetween(String text, BigDecimal first, BigDecimal second) {
        assertThat(read(text, "人")).isEqualTo(new Figure.Proportion(first, second));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    全省第2 | 全省 | 2
                    第2名 | '' | 2
                    全国第 12 位 | 全国 | 12
                    全国第一 | 全国 | 1
                    全省第十位 | 全省 | 10
                    第十二名 | '' | 12
                    第二十 | '' | 20
                    全省首位 | 全省 | 1
                    首位 | '' | 1
                    """)
    void figure_readsRank_whenPlaceIsNamed(String text, String scope, int place) {
        assertThat(read(text, "%")).isEqualTo(new Figure.Rank(scope, place));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '' | 所 | FIGURE_EMPTY | 0
                    '　 ' | 所 | FIGURE_EMPTY | 0
                    近 | 所 | FIGURE_MALFORMED | 1
                    所 | 所 | FIGURE_MALFORMED | 0
                    — | 所 | FIGURE_MALFORMED | 0
                    1,23人 | 人 | FIGURE_MALFORMED | 1
                    1234,567人 | 人 | FIGURE_MALFORMED | 4
                    1,2345人 | 人 | FIGURE_MALFORMED | 1
                    5.人 | 人 | FIGURE_MALFORMED | 1
                    .5 | 人 | FIGURE_MALFORMED | 0
                    1.2.3 | 人 | FIGURE_MALFORMED | 3
                    1e9 | 人 | FIGURE_MALFORMED | 1
                    1E+9 | 人 | FIGURE_MALFORMED | 1
                    1 000 | 人 | FIGURE_MALFORMED | 2
                    12345678901234567890123456789012345678901 | 人 | FIGURE_MALFORMED | 0
                    100所学校 | 所 | FIGURE_MALFORMED | 4
                    近2万个左右 | 个 | FIGURE_MALFORMED | 4
                    约80%以上 | % | FIGURE_MALFORMED | 4
                    近2万余个 | 个 | FIGURE_MALFORMED | 4
                    约60～80% | % | FIGURE_MALFORMED | 0
                    60%～80 | % | FIGURE_MALFORMED | 6
                    60～ | % | FIGURE_MALFORMED | 3
                    80～60% | % | FIGURE_RANGE_REVERSED | 3
                    60～80人 | % | FIGURE_UNIT_MISMATCH | 5
                    0:5 | 人 | FIGURE_MALFORMED | 0
                    1:-5 | 人 | FIGURE_MALFORMED | 2
                    近1:5 | 人 | FIGURE_MALFORMED | 0
                    全省第0 | % | FIGURE_MALFORMED | 3
                    全省第12345 | % | FIGURE_MALFORMED | 3
                    全省第 | % | FIGURE_MALFORMED | 3
                    全3省第2 | % | FIGURE_MALFORMED | 1
                    全省第2x | % | FIGURE_MALFORMED | 4
                    近2万人 | 个 | FIGURE_UNIT_MISMATCH | 3
                    2个百分点 | % | FIGURE_UNIT_MISMATCH | 1
                    30平方未 | 平方米 | FIGURE_UNIT_UNKNOWN | 2
                    30厅以上 | 所 | FIGURE_UNIT_UNKNOWN | 2
                    𠮷5所 | 所 | FIGURE_MALFORMED | 0
                    5𠮷所 | 所 | FIGURE_UNIT_UNKNOWN | 1
                    """)
    void figure_failsAtOffset_whenMalformed(String text, String unit, Code code, int offset) {
        Parsed.Bad<Figure> bad = fail(text, unit);

        assertThat(bad.code()).isEqualTo(code);
        assertThat(bad.offset()).isEqualTo(offset);
    }

    @Test
    void figure_suggestsNearestUnit_whenUnitIsUnknown() {
        assertThat(fail("30平方未", "平方米").arguments()).isEqualTo(List.of("平方未", "平方米"));
        assertThat(fail("30厅以上", "所").arguments()).isEqualTo(List.of("厅", ""));
    }

    @Test
    void figure_tellsBothUnits_whenTheyDiffer() {
        assertThat(fail("近2万人", "个").arguments()).containsExactly("人", "个");
    }

    @Test
    void figure_keepsTypedPrecision_whenZerosAreTyped() {
        Figure.Single single = (Figure.Single) read("3.20", "%");

        assertThat(single.quantity().number().toPlainString()).isEqualTo("3.20");
    }
}
