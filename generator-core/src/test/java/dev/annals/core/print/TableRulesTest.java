package dev.annals.core.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is painted between the rows of tables, and which rows the style keeps together. */
class TableRulesTest {

    /** A page of 20 lines. */
    private static final String PAGE = "@page { size: 280pt 510pt; margin: 50pt 40pt } "
            + "body { margin: 0; font-size: 10pt; line-height: 20pt } p { margin: 0 } "
            + "table { width: 200pt; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate } "
            + "th, td { padding: 0; text-align: left } tr { page-break-inside: avoid } "
            + "td { border-bottom: 1pt solid #c00000 } thead th { border-bottom: 2pt solid #000000 } ";

    private static final String KEPT = "tr.group, tbody tr:first-child { page-break-after: avoid } "
            + "tbody:last-child tr:last-child { page-break-before: avoid } ";

    private static final Pattern LINE =
            Pattern.compile("([\\d.]+) ([\\d.]+) m\n([\\d.]+) \\2 l\n\\3 ([\\d.]+) l\n\\1 \\4 l\n\\1 \\2 l\nh\nf\n");

    private static final Pattern GROUND =
            Pattern.compile("([\\d.]+) ([\\d.]+) m\n\\1 [\\d.]+ l\n([\\d.]+) [\\d.]+ l\n\\3 \\2 l\nh\nf\n");

    private static String table(String rows) {
        return "<table class=\"text\"><thead><tr><th scope=\"col\">头</th><th scope=\"col\">目</th></tr></thead><tbody>"
                + rows + "</tbody></table>";
    }

    private static String rows(int count) {
        return "<tr><td>行</td><td>字</td></tr>".repeat(count);
    }

    private static List<String> painted(byte[] pdf) throws IOException {
        return painted(pdf, LINE);
    }

    private static List<String> painted(byte[] pdf, Pattern shape) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            String content = new String(reader.getPageContent(1), StandardCharsets.ISO_8859_1);
            return shape.matcher(content)
                    .results()
                    .map(line -> line.group(1) + "–" + line.group(3))
                    .toList();
        }
    }

    @Test
    void rule_isOneLine_whenItRunsThroughAllColumns() throws IOException {
        List<String> lines = painted(PrintedPage.pdf(table(rows(3)), PAGE));

        assertThat(lines).hasSize(4).containsOnly("40–240");
    }

    @ParameterizedTest
    @ValueSource(strings = {"td", "tr", "tbody", "col"})
    void background_isPaintedBehindEachCell_whateverHasIt(String element) throws IOException {
        String css = PAGE + " td, thead th { border: 0 } " + element + " { background-color: #ffeecc }";
        String table = "<table><col/><col/><tbody>" + rows(2) + "</tbody></table>";

        assertThat(painted(PrintedPage.pdf(table, css), GROUND))
                .containsExactly("40–140", "140–240", "40–140", "140–240");
        assertThat(painted(PrintedPage.pdf(table, css + " td { visibility: hidden }"), GROUND))
                .isEmpty();
    }

    @Test
    void cell_isTranslucentOnEachOfItsPages() throws IOException {
        String lines = "字<br/>".repeat(25);
        byte[] pdf = PrintedPage.pdf("<table><tr><td>" + lines + "</td></tr></table>", PAGE + " td { opacity: 0.5 }");

        try (PdfReader reader = new PdfReader(pdf)) {
            assertThat(reader.getNumberOfPages()).isEqualTo(2);
            for (int page = 1; page <= 2; page++) {
                String content = new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1);
                int text = content.lastIndexOf("BT\n");
                // What was said before the page took its state back is void.
                assertThat(content.substring(content.lastIndexOf("Q\n", text), text))
                        .contains(" gs\n");
            }
        }
    }

    @Test
    void rule_isBroken_whenACellHasNone() throws IOException {
        String open = "<tr><td>行</td><td style=\"border: 0\">字</td></tr>";
        List<String> lines = painted(PrintedPage.pdf(table(rows(1) + open), PAGE));

        assertThat(lines).containsExactlyInAnyOrder("40–240", "40–240", "40–140");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 8, 12, 13, 14, 15, 16, 17, 18, 19})
    void rows_standTheSame_whenTheStyleKeepsThemTogether(int before) {
        String group = "<tr class=\"group\"><th colspan=\"2\" scope=\"rowgroup\">组</th></tr>";
        String body = "<p>前</p>".repeat(before) + table(rows(3) + group + rows(2) + group + rows(3)) + "<p>后</p>";
        PageReading mended = PrintedPage.read(body, PAGE);
        PageReading kept = PrintedPage.read(body, PAGE + KEPT);

        assertThat(kept.marks()).isEqualTo(mended.marks());
        for (int page = 1; page <= kept.pages(); page++) {
            String text = kept.text(page);
            assertThat(text).doesNotEndWith("组");
            assertThat(text.contains("头")).as(text).isEqualTo(text.contains("行"));
        }
    }
}
