package dev.annals.core.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small tables: where their numbers stand, and that they stay whole. */
class SmallTablesTest {

    /** A page of 20 lines. */
    private static final String PAGE = "@page { size: 280pt 510pt; margin: 50pt 40pt } "
            + "body { margin: 0; font-size: 10pt; line-height: 20pt } p { margin: 0 } "
            + "table { width: 200pt; border-collapse: collapse; page-break-inside: avoid } "
            + "th, td { padding: 0; text-align: left; vertical-align: top } .number { text-align: right }";

    private static String table(String... numbers) {
        StringBuilder rows =
                new StringBuilder("<table><colgroup><col class=\"name\"/><col class=\"number\"/></colgroup><tbody>");
        for (String number : numbers) {
            rows.append("<tr><th scope=\"row\" class=\"name\">行</th><td class=\"number\">")
                    .append(number)
                    .append("</td></tr>");
        }
        return rows.append("</tbody></table>").toString();
    }

    private static double right(PageReading page, String last) {
        PageReading.Mark mark = page.find(last).orElseThrow();
        return mark.x() + mark.width();
    }

    @Test
    void words_endAtTheRightEdge_andADashAboveTheWholeNumbers() {
        PageReading page = PrintedPage.read(table("1.23", "4", "–", "未统"), PAGE);

        assertThat(right(page, "3")).isCloseTo(240, within(0.1));
        assertThat(right(page, "统")).isCloseTo(240, within(0.1));
        assertThat(right(page, "4")).isLessThan(230);
        assertThat(right(page, "–")).isCloseTo(right(page, "4"), within(0.1));
    }

    @ParameterizedTest(name = "{0} rows")
    @CsvSource({"5, 16, 2", "8, 14, 1"})
    void table_isDividedForALargeHole_onlyWhenItIsNoSmallOne(int rows, int before, int begins) {
        String[] numbers = new String[rows];
        Arrays.fill(numbers, "5");
        PageReading page = PrintedPage.read("<p>前</p>".repeat(before) + table(numbers) + "<p>后</p>", PAGE);

        assertThat(page.find("5").orElseThrow().page()).isEqualTo(begins);
        assertThat(page.pages()).isEqualTo(2);
    }
}
