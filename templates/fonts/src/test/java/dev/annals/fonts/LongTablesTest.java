package dev.annals.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.print.Printed;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables wherever the text before them leaves them on the page. */
class LongTablesTest {

    private static final float RIGHT = 595.2756f - 75.6f;

    private static final String HEAD =
            "<thead><tr><th scope=\"col\">指标</th><th scope=\"col\">单位</th>" + "<th scope=\"col\">数值</th></tr></thead>";

    private static String html(int paragraphs, int rows, String kind) {
        StringBuilder html = new StringBuilder("<html lang=\"zh-CN\"><head><title>表</title></head><body>");
        for (int i = 0; i < paragraphs; i++) {
            html.append("<p>本年度各项工作有序推进，群众满意程度持续提高。</p>");
        }
        html.append("<h3>（一）数据</h3><table class=\"figures")
                .append(kind)
                .append("\" id=\"t\"><caption data-continued=\"（续）\"><span class=\"label\">表1-1</span>主要数据</caption>")
                .append("<colgroup><col class=\"name\"/><col class=\"unit\"/><col class=\"number\"/></colgroup>")
                .append(HEAD)
                .append("<tbody>");
        for (int i = 1; i <= rows; i++) {
            html.append("<tr><th scope=\"row\">第")
                    .append(i)
                    .append("行</th><td>所</td><td>")
                    .append(i)
                    .append("</td></tr>");
        }
        return html.append("</tbody></table><p>下文。</p></body></html>").toString();
    }

    private static List<PageText.Line> lines(String html) {
        Printed printed = SampleReport.PRINTER.print(SampleReport.job(html, SampleReport.css()));
        assertThat(printed.findings()).isEmpty();
        return PageText.lines(printed.pdf());
    }

    private static Map<Integer, Long> rowsByPage(List<PageText.Line> lines) {
        return lines.stream()
                .filter(line -> line.text().matches("第\\d+行.*"))
                .collect(Collectors.groupingBy(PageText.Line::page, TreeMap::new, Collectors.counting()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32})
    void rows_neverStandAlone_whereverTheTableBegins(int paragraphs) {
        List<PageText.Line> lines = lines(html(paragraphs, 34, ""));
        Map<Integer, Long> rows = rowsByPage(lines);
        assertThat(rows.values()).allMatch(count -> count >= 2);
        int first = rows.keySet().iterator().next();
        for (int page : rows.keySet()) {
            List<String> captions = lines.stream()
                    .filter(line -> line.page() == page && line.text().startsWith("表1-1"))
                    .map(PageText.Line::text)
                    .toList();
            assertThat(captions).hasSize(1);
            assertThat(captions.get(0).endsWith("（续）")).isEqualTo(page != first);
        }
        assertThat(lines).filteredOn(line -> line.text().startsWith("（一）数据")).allMatch(line -> line.page() == first);
        assertThat(rows.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(34);
    }

    @Test
    void shortTable_staysWhole_whenTheHoleIsSmall() {
        assertThat(rowsByPage(lines(html(28, 9, " short")))).hasSize(1);
    }

    @Test
    void shortTable_isDivided_whenKeepingItWholeWouldLeaveALargeHole() {
        Map<Integer, Long> rows = rowsByPage(lines(html(22, 10, " short")));
        assertThat(rows).hasSize(2).containsKey(0);
        assertThat(rows.values()).allMatch(count -> count >= 2);
    }

    @Test
    void tableOfLongCells_turnsItsPage_andStaysOnIt() {
        String cell = "at least 64,790,000 attendances";
        String html = "<html lang=\"en\"><head><title>t</title></head><body><table><colgroup><col class=\"name\"/>"
                + "<col class=\"unit\"/>" + "<col class=\"number\"/>".repeat(4)
                + "<col class=\"status\"/></colgroup><tbody>"
                + ("<tr><th scope=\"row\">Share of children attending public schools</th>"
                                + ("<td>" + cell + "</td>").repeat(6) + "</tr>")
                        .repeat(3)
                + "</tbody></table></body></html>";
        double turned = 297 / 25.4 * 72 - (210 / 25.4 * 72 - RIGHT);
        assertThat(lines(html)).anyMatch(line -> line.right() > RIGHT).allMatch(line -> line.right() <= turned + 1);
    }
}
