package dev.annals.core.validate.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.annals.core.fuzz.FuzzInput;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Change;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any scalar is a figure, or a change, or says where it fails. */
class FigureGrammarFuzzTest {

    private final FigureGrammar grammar = new FigureGrammar(TestUnits.CATALOGUE);

    static Stream<byte[]> figures() {
        return FuzzInput.seeds(
                "近2万个",
                "5000余场次",
                "1.3亿元",
                "≥82所",
                "达到80%以上",
                "60～80%",
                "3～5万人",
                "1:13.4",
                "全省第二名",
                "第12",
                "首位",
                "-3,200.50 people",
                "at least 3.2 million yuan",
                "１２，３４５．６０％",
                "万 亿 千克 百分点 余 多 近 达 不超过 以上 左右 ～ 第 首位 十 no less than   or more million ％ ，");
    }

    @MethodSource("figures")
    @FuzzTest(maxDuration = "5m")
    void figure_isReadOrSaysWhereItFails_whateverIsTyped(byte[] input) {
        String text = FuzzInput.text(input);
        for (String unit : new String[] {"", "%", "元"}) {
            Parsed<Figure> parsed = check(text, () -> grammar.figure(text, unit));
            if (parsed instanceof Parsed.Good<Figure> good) {
                assertThat(good.value().value()).isEqualTo(good.value().value());
            }
        }
    }

    static Stream<byte[]> changes() {
        return FuzzInput.seeds(
                "增加800人",
                "+800",
                "-3",
                "提高2个百分点",
                "增长1.5倍",
                "up 12.3%",
                "翻两番",
                "与上年持平",
                "increased by 800 people",
                "增长 降 倍 翻番 基本持平 个百分点 万 down by  doubled pp");
    }

    @MethodSource("changes")
    @FuzzTest(maxDuration = "5m")
    void change_isReadOrSaysWhereItFails_whateverIsTyped(byte[] input) {
        String text = FuzzInput.text(input);
        Parsed<Change> parsed = check(text, () -> grammar.change(text, "人"));
        if (parsed instanceof Parsed.Good<Change> good) {
            assertThat(good.value().amount().toPlainString()).hasSizeLessThan(100);
        }
    }

    private static <T> Parsed<T> check(String text, Supplier<Parsed<T>> reading) {
        Parsed<T> parsed = reading.get();
        assertThat(reading.get()).isEqualTo(parsed);
        if (parsed instanceof Parsed.Bad<T> bad) {
            assertThat(bad.offset()).isBetween(0, text.codePointCount(0, text.length()));
        }
        return parsed;
    }
}
