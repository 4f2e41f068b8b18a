package dev.annals.core.chart.label;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Ink;
import dev.annals.core.chart.theme.TextStyle;
import dev.annals.core.chart.theme.TextStyle.Weight;
import java.awt.Font;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    private static final TextStyle STYLE = new TextStyle(10, Weight.REGULAR, Ink.INK);

    private final LineBreaks breaks = new LineBreaks(new Faces(face(), face()), STYLE);

    private static Font face() {
        try (var in = LineBreaksTest.class.getResourceAsStream("/com/github/xingfudeshi/fonts/思源黑体正常_0.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void label_staysOnOneLine_whenItFits() {
        assertThat(breaks.lines("教育和体育局", 60)).containsExactly("教育和体育局");
        assertThat(breaks.lines("", 60)).containsExactly("");
    }

    @Test
    void lines_areEven_soThatNoCharacterStandsAlone() {
        assertThat(breaks.lines("青岛西海岸新区教育和体育局", 40)).allMatch(line -> line.length() >= 3);
        assertThat(breaks.lines("市南区教育和体育局", 60)).containsExactly("市南区教育", "和体育局");
    }

    @Test
    void number_staysWithItsUnit_andWordsStayWhole() {
        assertThat(breaks.lines("截至2017年底", 34)).containsExactly("截至", "2017年", "底");
        assertThat(breaks.lines("Laoshan District", 60)).containsExactly("Laoshan", "District");
        assertThat(breaks.lines("2013—2014学年", 56)).containsExactly("2013—2014", "学年");
        assertThat(breaks.lines("约3.2万个", 40)).containsExactly("约", "3.2万个");
        assertThat(breaks.lines("合计约6,020.5万元", 64)).containsExactly("合计约", "6,020.5万元");
        assertThat(breaks.lines("经费86.5亿元整", 46)).containsExactly("经费", "86.5亿元", "整");
        assertThat(breaks.lines("万千学子亿元户", 40)).hasSize(2);
    }

    @Test
    void mark_staysWithWhatItCloses() {
        assertThat(breaks.lines("崂山区（高新区）", 40))
                .noneMatch(line -> line.startsWith("）"))
                .noneMatch(line -> line.endsWith("（"));
    }

    @Test
    void piece_thatNeverFits_isBrokenAnywhere() {
        assertThat(breaks.lines("1234567890", 20)).hasSizeGreaterThan(2);
        assertThat(String.join("", breaks.lines("𠀀𠀁𠀂", 5))).isEqualTo("𠀀𠀁𠀂");
    }
}
