package dev.annals.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.annals.core.print.Printed;
import dev.annals.core.print.line.Marks;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same paragraphs in columns of many widths, so that every break and border of an element is met somewhere. */
class ColumnWidthsTest {

    private static final float PAGE = 595.2756f;

    private static final float EM = 12;

    private static String css(float margin) {
        return "@page { size: A4; margin: 40pt " + margin + "pt } body { font: 12pt song; line-height: 20pt }"
                + " p { text-indent: 2em; text-align: justify; font-family: song; font-size: 12pt }"
                + " strong, em { font-family: hei } .cover, .contents, table, figure, .honours, h2, h3, h4,"
                + " blockquote, .running-head, ol, ul { display: none }";
    }

    @ParameterizedTest
    @ValueSource(floats = {40f, 43.7f, 47.4f, 51.1f, 62.2f, 77f, 80.7f, 95.5f, 99.2f, 114f, 132.5f, 139.9f, 143.6f})
    void lines_keepTheirRules_whenTheColumnIsThisWide(float margin) {
        Printed printed = SampleReport.PRINTER.print(SampleReport.job(SampleReport.html(), css(margin)));
        assertThat(printed.findings()).isEmpty();
        List<PageText.Line> lines = PageText.lines(printed.pdf());
        for (int i = 0; i + 1 < lines.size(); i++) {
            PageText.Line line = lines.get(i);
            String text = line.text().strip();
            int last = text.codePointBefore(text.length());
            assertThat(Marks.isBarredFromStart(text.codePointAt(0))).as(text).isFalse();
            assertThat(Marks.isBarredFromEnd(last)).as(text).isFalse();
            PageText.Line next = lines.get(i + 1);
            boolean full = next.left() < margin + EM && next.page() == line.page() && !text.contains("://");
            if (full) {
                float right = line.right() - (Marks.hasBlankEnd(last) ? EM / 2 : 0);
                assertThat(right).as(text).isCloseTo(PAGE - margin, within(0.05f));
            }
        }
    }
}
