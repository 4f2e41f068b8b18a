package dev.annals.core.print.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharedMarksTest {

    /** The text with an L behind every mark that is Latin and a C behind every one that is Chinese. */
    private static String marked(String text, boolean latinByDefault) {
        boolean[] latin = SharedMarks.latin(text.toCharArray(), latinByDefault);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            out.append(mark).append("“”‘’—…".indexOf(mark) < 0 ? "" : latin[i] ? "L" : "C");
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "落实“双减”政策 # 落实“C双减”C政策",
                "完成“3A”评估 # 完成“C3A”C评估",
                "推广“Smart Class”项目 # 推广“CSmart Class”C项目",
                "He said “yes” twice # He said “Lyes”L twice",
                "the “双减” policy # the “L双减”L policy",
                "他说：“It’s ‘now’ or never.”会后 # 他说：“CIt’Ls ‘Lnow’L or never.”C会后",
                "the schools’ plan # the schools’L plan",
                "开学——全部——完成 # 开学—C—C全部—C—C完成",
                "a school—not a factory… # a school—Lnot a factory…L",
                "建食堂、修宿舍……件件 # 建食堂、修宿舍…C…C件件",
                "2016—2020年 # 2016—C2020年",
                "“一带一路” # “C一带一路”C",
                "“Open Class” # “LOpen Class”L",
                "“we’re open” # “Lwe’Lre open”L"
            })
    void mark_goesByTheTextAroundIt(String text, String expected) {
        assertThat(marked(text, false)).isEqualTo(expected);
    }

    @Test
    void pair_isAlikeOnBothEnds_whenItsSidesDisagree() {
        assertThat(marked("与Open School“云校”平台合作", false)).contains("“C云校”C");
        assertThat(marked("the new 云校 “Cloud School” platform", false)).contains("“LCloud School”L");
    }

    @Test
    void doubleDash_isChinese_whenOneSideIs() {
        assertThat(marked("the partner school is called Open School——全区首个", false))
                .contains("—C—C");
        assertThat(marked("one——two", false)).isEqualTo("one—L—Ltwo");
    }

    @Test
    void language_decides_whenTheTextSaysNothing() {
        assertThat(marked("2016—2020", false)).isEqualTo("2016—C2020");
        assertThat(marked("2016—2020", true)).isEqualTo("2016—L2020");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "没有这些标记。", "none of \"these\" marks - at all..."})
    void nothing_isKept_whenATextHasNoneOfThem(String text) {
        assertThat(SharedMarks.latin(text.toCharArray(), true)).isEmpty();
    }

    @Test
    void quotes_areJudgedInTime_whenNothingClosesThem() {
        String open = "“".repeat(50_000) + "‘".repeat(50_000) + "”".repeat(50_000) + "学";
        assertThat(SharedMarks.latin(open.toCharArray(), true))
                .hasSize(open.length())
                .containsOnly(false);
    }
}
