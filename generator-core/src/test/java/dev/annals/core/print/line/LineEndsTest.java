package dev.annals.core.print.line;

import static dev.annals.core.print.line.HundredDots.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineEndsTest {

    /** The lines of a text with bars at their ends; each may take from its neighbours all but one character. */
    private static String chosen(String divided, float width) {
        Paragraph paragraph = paragraph(divided.replace("|", ""));
        String text = paragraph.text();
        List<LineEnds.Line> lines = new ArrayList<>();
        int from = 0;
        for (String line : divided.split("\\|")) {
            int to = from + line.length();
            lines.add(new LineEnds.Line(from, to, width, from + 1, Math.min(text.length() - 1, to + 20)));
            from = to;
        }
        int[] ends = LineEnds.chosen(paragraph, lines);
        if (ends.length == 0) {
            return divided;
        }
        StringBuilder out = new StringBuilder(text);
        for (int i = ends.length - 2; i > 0; i--) {
            out.insert(ends[i], '|');
        }
        return out.toString();
    }

    @Test
    void lines_stay_whenNoneIsLoose() {
        String full = "全区教育系统坚持以人民|为中心全面深化综合改革|取得成效。";
        assertThat(chosen(full, 1100)).isEqualTo(full);
    }

    @Test
    void looseLine_takesACharacterOfTheLineBefore_whenThatCanGiveOne() {
        assertThat(chosen("新建学校，开放校园，共享课程资源|平台用户已经达到全区一半有余|3.2万个百分点。", 1500))
                .isEqualTo("新建学校，开放校园，共享课程资|源平台用户已经达到全区一半有余|3.2万个百分点。");
    }

    @Test
    void words_areSharedOut_whenOneLineOfEnglishIsLoose() {
        String even = chosen("a good school is a place of joy |and |extraordinarily good schooling.", 1600);
        assertThat(even).isEqualTo("a good school is a place |of joy and extraordinarily |good schooling.");
    }

    @Test
    void run_isNeverBroken_whenLinesAreChosenAnew() {
        assertThat(chosen("共建成3.2万个学位的|十二所|international-school。", 1000)).doesNotContain("3|", "2|万", "万|个");
    }
}
