package dev.annals.core.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spaces at the edges of inline elements and of lines, read back from the page. */
class InlineEdgesTest {

    private static final String PAGE = "@page { size: 280pt 500pt; margin: 50pt 40pt } "
            + "body { margin: 0; font-size: 20pt; line-height: 30pt } p { margin: 0 } b { font-weight: 400 } ";

    private static double gap(String body, String css, String first, String second) {
        PageReading page = PrintedPage.read(body, PAGE + css);
        PageReading.Mark before = page.find(first).orElseThrow();
        return page.find(second).orElseThrow().x() - before.x() - before.width();
    }

    @Test
    void scripts_areAQuarterApart_whenAnElementWithoutRoomEndsBetween() {
        assertThat(gap("<p><b>表1</b>题</p>", "", "1", "题")).isCloseTo(5, within(0.1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"b { margin-right: 16pt }", "b { padding-right: 16pt }", "i { margin-left: 16pt }"})
    void label_isAsFarFromWhatFollows_whateverItsScript(String css) {
        String upright = css + " i { font-style: normal }";
        assertThat(gap("<p><b>表1</b><i>题</i></p>", upright, "1", "题")).isCloseTo(16, within(0.1));
        assertThat(gap("<p><b>表1</b><i>2题</i></p>", upright, "1", "2")).isCloseTo(16, within(0.1));
    }

    @Test
    void noteMark_hugsWhatItIsTo() {
        assertThat(gap("<p>所<sup>1</sup>，题</p>", "", "所", "1")).isCloseTo(0, within(0.1));
    }

    @Test
    void line_isCentredByWhatIsSeen_whenMarksBeginAndEndIt() {
        PageReading page = PrintedPage.read("<p>（一二）</p>", PAGE + "p { text-align: center }");
        PageReading.Mark first = page.find("一").orElseThrow();
        assertThat(first.x() + first.width()).isCloseTo(140, within(0.1));
    }

    @Test
    void line_endsAtTheRightEdge_whenAMarkEndsIt() {
        PageReading page = PrintedPage.read("<p>一二）</p>", PAGE + "p { text-align: right }");
        PageReading.Mark last = page.find("二").orElseThrow();
        assertThat(last.x() + last.width()).isCloseTo(240 - 10, within(0.1));
    }
}
