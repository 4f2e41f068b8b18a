package dev.annals.core.print.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {

    private static String divided(String text) {
        boolean[] allowed = new LineBreaks().of(text).allowed();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            out.append(i > 0 && allowed[i] ? "|" : "").append(text.charAt(i));
        }
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3.2万个",
                "1.5亿元",
                "2024年",
                "12月",
                "98.71%",
                "〔2018〕115号",
                "第3—5年",
                "≥95%",
                "近2万个",
                "3～5个百分点",
                "4.1万平方米",
                "6.02万人次",
                "1,260元"
            })
    void quantity_isNeverBroken_whenItStandsInChineseText(String quantity) {
        assertThat(divided("全年完成" + quantity + "已经公布")).contains(quantity);
    }

    @Test
    void text_breaksBetweenAnyTwoCharacters_whenItIsChinese() {
        assertThat(divided("人民满意教育")).isEqualTo("人|民|满|意|教育");
    }

    @ParameterizedTest
    @CsvSource({
        "说：“好的呀”他走了, 说：|“好|的|呀”|他|走了",
        "见《教育报》（试行）为准则, 见|《教|育|报》|（试|行）|为|准则",
        "开学——全部完成……没有人落下, 开|学——|全|部|完|成……|没|有|人|落下",
        "学位、质量、公平都要抓, 学|位、|质|量、|公|平|都|要抓"
    })
    void marks_keepTheirSide_whenTheyOpenOrClose(String text, String expected) {
        assertThat(divided(text)).isEqualTo(expected);
    }

    @Test
    void lastLine_holdsTwoCharacters_whenAMarkEndsTheParagraph() {
        assertThat(divided("全部按时开课。")).isEqualTo("全|部|按|时|开课。");
    }

    @Test
    void word_isNotBroken_whenItIsWestern() {
        assertThat(divided("与Open Classroom合作办学")).isEqualTo("与|Open |Classroom|合|作|办学");
    }

    @Test
    void address_breaksAfterItsMarks_whenItIsLong() {
        assertThat(divided("https://example.org/reports/2017/school"))
                .contains("/|reports")
                .contains("/|school");
    }

    @Test
    void word_isBrokenAnywhere_whenItIsLongerThanAnyLine() {
        assertThat(divided("a".repeat(60)))
                .contains("a|a|a")
                .startsWith("aaaaaaaa|")
                .endsWith("|aaaaaaaa");
        assertThat(divided("a".repeat(30))).doesNotContain("|");
    }

    @Test
    void character_isWhole_whenItIsOutsideTheBasicPlane() {
        assertThat(new LineBreaks().of("学𠮷学校长").allowed()[2]).isFalse();
    }
}
