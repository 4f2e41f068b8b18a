package dev.annals.core.print.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundRunsTest {

    private static final String NUMBER = "\\d+(?:[.,:：]\\d+)*[%％‰℃°]?[余多]?[十百千万亿]*[余多]?";

    /** The same runs as an expression would have them, with some of the units. */
    private static final Pattern RUNS = Pattern.compile("[第约近超逾达]?[≥≤≈＞＜><=±+−￥$€-]*" + NUMBER + "(?:[—–～~-]" + NUMBER
            + ")?(?:个百分点|百分点|平方公里|平方米|人次|学时|学年度|学年|学期|年度|小时|个|人|名|年|次|期|点|分|时|号|公顷)?");

    private static final Pattern OTHERS = Pattern.compile("〔\\d{4}〕第?\\d+号|——|……|--");

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.of(
                        "1", "20", "2018", ".", ",", "：", "%", "余", "万", "亿", "—", "~", "-", "…", "≥", "￥", "约", "第",
                        "个百分点", "百分点", "个", "平方公里", "平方", "人次", "人", "学年度", "学年", "学", "年", "时", "分", "〔", "〕", "号",
                        "气", "A", " ")
                .list()
                .ofMaxSize(10)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 10_000)
    void runs_areThoseOfTheExpressions(@ForAll("text") String text) {
        boolean[] expected = new boolean[text.length() + 1];
        bind(RUNS, text, expected);
        bind(OTHERS, text, expected);
        assertThat(places(text, bound(text))).isEqualTo(places(text, expected));
    }

    @ParameterizedTest
    @CsvSource({
        "增长约3.2个百分点后, 增|长|约3.2个百分点|后",
        "从3—5万余人次起, 从|3—5万余人次|起",
        "教发〔2018〕115号文, 教|发|〔2018〕115号|文",
        "教发〔218〕115号文, 教|发|〔|218|〕|115号|文",
        "见——好……吧, 见|——|好|……|吧",
        "8平方, 8|平|方"
    })
    void run_endsBehindItsUnit(String text, String expected) {
        assertThat(places(text, bound(text))).isEqualTo(expected);
    }

    private static boolean[] bound(String text) {
        boolean[] bound = new boolean[text.length() + 1];
        BoundRuns.bind(text.toCharArray(), bound);
        return bound;
    }

    private static void bind(Pattern pattern, String text, boolean[] bound) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            Arrays.fill(bound, match.start() + 1, match.end(), true);
        }
    }

    private static String places(String text, boolean[] bound) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            out.append(i > 0 && !bound[i] ? "|" : "").append(text.charAt(i));
        }
        return out.toString();
    }
}
