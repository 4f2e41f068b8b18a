package dev.annals.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.MissingReason;
import dev.annals.core.setting.Language;
import dev.annals.core.validate.grammar.FigureGrammar;
import dev.annals.core.validate.grammar.Parsed;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FigureWordingTest {

    private final UnitCatalogue units = UnitCatalogue.of(Words.units());
    private final FigureGrammar grammar = new FigureGrammar(units);
    private final Wording chinese = Words.of(Language.CHINESE);
    private final Wording english = Words.of(Language.ENGLISH);

    FigureWordingTest() throws IOException {}

    private Figure read(String text, String unit) {
        Parsed<Figure> parsed = grammar.figure(text, unit);
        assertThat(parsed).as(text).isInstanceOf(Parsed.Good.class);
        return ((Parsed.Good<Figure>) parsed).value();
    }

    private Unit unit(String id) {
        return units.find(id).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    近2万个 | 个 | nearly 20,000
                    310万平方米 | 平方米 | 3.1 million m²
                    7.4万名 | 名 | 74,000 people
                    300万人次 | 人次 | 3 million attendances
                    2.92万名 | 名 | 29,200 people
                    1.3亿元 | 元 | 130 million yuan
                    近5亿元 | 元 | nearly 500 million yuan
                    80%以上 | % | at least 80%
                    5000余场次 | 场次 | more than 5,000 sessions
                    2800余次 | 次 | more than 2,800 times
                    98.5% | % | 98.5%
                    2个百分点 | 个百分点 | 2 percentage points
                    ≥82所 | 所 | at least 82 schools
                    100所 | 所 | 100 schools
                    1所 | 所 | 1 school
                    近3300名 | 名 | nearly 3,300 people
                    突破1000万人次 | 人次 | more than 10 million attendances
                    达30所 | 所 | 30 schools
                    超89% | % | over 89%
                    不低于95% | % | no less than 95%
                    不超过3所 | 所 | no more than 3 schools
                    力争95% | % | aiming for 95%
                    约2万人 | 人 | about 20,000 people
                    2万人左右 | 人 | around 20,000 people
                    2万余个 | 个 | more than 20,000
                    20余万人 | 人 | more than 200,000 people
                    1000多人 | 人 | more than 1,000 people
                    12,345人 | 人 | 12,345 people
                    3千万元 | 元 | 30 million yuan
                    1.25万亿元 | 元 | 1.25 trillion yuan
                    16亿元 | 元 | 1.6 billion yuan
                    1.30亿元 | 元 | 130 million yuan
                    3.20% | % | 3.20%
                    60%～80% | % | 60–80%
                    100～150人 | 人 | 100–150 people
                    3万～5万人 | 人 | 30,000–50,000 people
                    9亿～16亿元 | 元 | 900 million–1.6 billion yuan
                    1∶13.4 | 人 | 1:13.4
                    全省第2 | 名次 | 2nd in the province
                    全国第11 | 名次 | 11th nationwide
                    第1 | 名次 | 1st
                    −3.5% | % | −3.5%
                    3年 | 年 | 3 years
                    """)
    void figure_isWordedAsTyped_inChineseAndEnglish(String typed, String unit, String translated) {
        Figure figure = read(typed, unit);

        assertThat(chinese.figure(figure, unit(unit)).text()).isEqualTo(typed);
        assertThat(english.figure(figure, unit(unit)).text()).isEqualTo(translated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    　近 ２ 万 个 | 个 | 近2万个
                    12345 | 人 | 12,345人
                    5000 | 人 | 5000人
                    3.2 million yuan | 元 | 320万元
                    1.5 billion yuan | 元 | 15亿元
                    29.2 thousand people | 人 | 2.92万人
                    3千人 | 人 | 3千人
                    60～80 | % | 60%～80%
                    3～5万 | 人 | 3万～5万人
                    超过89% | % | 超89%
                    >=82 | 所 | ≥82所
                    全省首位 | 名次 | 全省第1
                    第二名 | 名次 | 第2
                    30 | 平方米 | 30平方米
                    30㎡ | 平方米 | 30平方米
                    """)
    void figure_isNormalised_whenTypedFreely(String typed, String unit, String expected) {
        assertThat(chinese.figure(read(typed, unit), unit(unit)).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2017年, 年, 2017年, 2017 years", "2300小时, 小时, 2300小时, '2,300 hours'", "2017天, 天, 2017天, 2017 days"})
    void figure_hasNoComma_whenItMayBeAYear(String typed, String unit, String zh, String en) {
        assertThat(chinese.figure(read(typed, unit), unit(unit)).text()).isEqualTo(zh);
        assertThat(english.figure(read(typed, unit), unit(unit)).text()).isEqualTo(en);
    }

    @Test
    void figure_givesParts_forTiles() {
        assertThat(chinese.figure(read("近2万个", "个"), unit("个"))).isEqualTo(new Worded("近", "2", "万", "", "个", ""));
        assertThat(english.figure(read("近1.3亿元", "元"), unit("元")))
                .isEqualTo(new Worded("nearly", "130", "million", "", "yuan", ""));
        assertThat(chinese.figure(read("5000余场次", "场次"), unit("场次")))
                .isEqualTo(new Worded("", "5000", "", "余", "场次", ""));
        assertThat(chinese.figure(read("80%以上", "%"), unit("%"))).isEqualTo(new Worded("", "80", "", "", "%", "以上"));
        assertThat(chinese.figure(read("全省第2", "个"), unit("个"))).isEqualTo(new Worded("全省", "第2", "", "", "", ""));
    }

    @Test
    void worded_givesAmountAndMeasure_spacedByScript() {
        assertThat(chinese.figure(read("近2万个", "个"), unit("个")).amount()).isEqualTo("2万");
        assertThat(chinese.figure(read("近2万个", "个"), unit("个")).measure()).isEqualTo("万个");
        Worded money = english.figure(read("近1.3亿元", "元"), unit("元"));
        assertThat(money.amount()).isEqualTo("130 million");
        assertThat(money.measure()).isEqualTo("million yuan");
    }

    @ParameterizedTest
    @EnumSource(MissingReason.class)
    void figure_saysWhy_whenMissing(MissingReason reason) {
        Figure missing = new Figure.Missing(reason);

        assertThat(chinese.figure(missing, unit("个")).text()).matches("\\p{IsHan}{3,}");
        assertThat(english.figure(missing, unit("个")).text()).matches("[a-z ]{7,}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    近2万个 | 个 | TEN_THOUSAND | 近2 | nearly 2
                    近2万个 | 个 | ONE | 近20,000 | nearly 20,000
                    5000余场次 | 场次 | ONE | 5000余 | more than 5,000
                    80%以上 | % | ONE | 80以上 | at least 80
                    不超过5% | % | ONE | 不超过5 | no more than 5
                    2.92万名 | 名 | TEN_THOUSAND | 2.92 | 2.92
                    310万平方米 | 平方米 | HUNDRED_MILLION | 0.031 | 0.031
                    1.3亿元 | 元 | TEN_THOUSAND | 13,000 | 13,000
                    3.20% | % | ONE | 3.20 | 3.20
                    60～80% | % | ONE | 60～80 | 60–80
                    1:13.4 | 人 | ONE | 1∶13.4 | 1:13.4
                    全省第2 | 人 | ONE | 全省第2 | 2nd in the province
                    """)
    void table_tellsNumberInScale_withItsComparator(
            String typed, String unit, dev.annals.core.model.figure.Scale scale, String zh, String en) {
        Figure figure = read(typed, unit);

        assertThat(chinese.table(figure, scale)).isEqualTo(zh);
        assertThat(english.table(figure, scale)).isEqualTo(en);
    }

    @Test
    void figure_namesUnitInOtherLanguage_whenOwnUnitHasNoTranslation() {
        Unit own = new Unit(
                "孔院",
                new dev.annals.core.model.text.Text(java.util.Map.of(Language.CHINESE, "孔院")),
                dev.annals.core.model.catalogue.UnitKind.COUNT,
                java.util.List.of());

        assertThat(english.figure(read("5", "孔院"), own).text()).isEqualTo("5孔院");
    }

    /** Whatever is typed is refused at a place within it, or its Chinese wording reads as the same and words the same. */
    @Test
    void figure_survivesRoundTrip_whateverIsTyped() {
        String[] parts = {
            "近", "超", "达", "≥", "不低于", "5", "20", "3.20", "1,234", "0", "-", "−", "～", "：", "余", "多", "万", "亿", "千",
            "million", "%", "所", "千克", "个百分点", "以上", "左右", "第", "全省", "一", " ", "　", ".", ",", "x", "𠮷"
        };
        Random random = new Random(20171231);
        int good = 0;
        for (int i = 0; i < 60_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int part = random.nextInt(5); part >= 0; part--) {
                typed.append(parts[random.nextInt(parts.length)]);
            }
            good += roundTrip(typed.toString());
        }
        assertThat(good).isGreaterThan(3000);
    }

    private int roundTrip(String typed) {
        Parsed<Figure> parsed = grammar.figure(typed, "");
        if (parsed instanceof Parsed.Bad<Figure> bad) {
            assertThat(bad.offset()).as(typed).isBetween(0, typed.codePointCount(0, typed.length()));
            return 0;
        }
        Figure figure = ((Parsed.Good<Figure>) parsed).value();
        String worded = chinese.figure(figure, unit("所")).text();
        Figure again = read(worded, "");
        assertThat(chinese.figure(again, unit("所")).text()).as(typed).isEqualTo(worded);
        assertThat(number(again)).as(typed).isEqualTo(number(figure));
        return 1;
    }

    private static String number(Figure figure) {
        return figure.value()
                .map(value -> value.stripTrailingZeros().toPlainString())
                .orElse("");
    }
}
