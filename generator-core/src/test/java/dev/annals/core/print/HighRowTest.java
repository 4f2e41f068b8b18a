package dev.annals.core.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of tables and the ends of pages. */
class HighRowTest {

    /** A page of 20 lines of 20 characters. */
    private static final String PAGE = "@page { size: 280pt 510pt; margin: 50pt 40pt } "
            + "body { margin: 0; font-size: 10pt; line-height: 20pt } p { margin: 0 } "
            + "table { width: 200pt; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate } "
            + "th, td { padding: 0; text-align: left; vertical-align: top } tr { page-break-inside: avoid }";

    private static String table(String... cells) {
        StringBuilder rows = new StringBuilder("<table class=\"text\"><caption data-continued=\"续\">题</caption>"
                + "<colgroup><col style=\"width:40pt\"/><col style=\"width:160pt\"/></colgroup>"
                + "<thead><tr><th scope=\"col\">头</th><th scope=\"col\">目</th></tr></thead><tbody>");
        for (String cell : cells) {
            rows.append("<tr><td>行</td><td>").append(cell).append("</td></tr>");
        }
        return rows.append("</tbody></table>").toString();
    }

    private static long count(PageReading pages, String text) {
        return pages.marks().stream().filter(mark -> mark.text().equals(text)).count();
    }

    @ParameterizedTest
    @ValueSource(ints = {296, 304, 320, 400, 640, 1000, 2000})
    void row_isDivided_whenItIsHigherThanAPage(int length) {
        PageReading pages = PrintedPage.read("<p>前</p>" + table("甲", "字".repeat(length), "乙") + "<p>后</p>", PAGE);

        assertThat(count(pages, "字")).isEqualTo(length);
        assertThat(count(pages, "甲") + count(pages, "乙") + count(pages, "后")).isEqualTo(3);
        for (PageReading.Mark mark : pages.marks()) {
            assertThat(mark.y()).as(mark.toString()).isBetween(50.0, 461.0);
        }
        int first = pages.find("题").orElseThrow().page();
        assertThat(first).isEqualTo(1);
        for (int page = 1; page <= pages.pages(); page++) {
            String text = pages.text(page);
            assertThat(text.contains("字") ? text : "题头目").as("page %d", page).contains("题", "头", "目");
            assertThat(text.contains("题续")).as("page %d", page).isEqualTo(page > first && text.contains("题"));
            List<Double> lines = pages.baseLines(page);
            for (int i = 1; i < lines.size(); i++) {
                assertThat(lines.get(i) - lines.get(i - 1)).as("page %d", page).isGreaterThan(19);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {32, 64, 120, 160, 240})
    void row_isNotDivided_whenItFitsAPage(int length) {
        for (int before = 0; before < 20; before++) {
            PageReading pages = PrintedPage.read("<p>前</p>".repeat(before) + table("甲", "字".repeat(length), "乙"), PAGE);

            assertThat(pages.marks().stream()
                            .filter(mark -> mark.text().equals("字"))
                            .map(PageReading.Mark::page)
                            .distinct())
                    .hasSize(1);
            assertThat(count(pages, "字")).isEqualTo(length);
        }
    }

    @Test
    void row_beginsOnThePageBefore_whenItIsDividedAnyway() {
        PageReading pages = PrintedPage.read("<p>前</p>" + table("甲", "字".repeat(640)), PAGE);

        assertThat(pages.text(1)).contains("字".repeat(100));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 9, 19, 25})
    void note_standsOnThePageOfTheLastRows(int rows) {
        for (String inside : List.of("auto", "avoid")) {
            String css = PAGE + " table { page-break-inside: " + inside + " }";
            for (int before = 0; before < 20; before++) {
                String cells = "甲".repeat(rows);
                PageReading pages = PrintedPage.read(
                        "<p>前</p>".repeat(before) + table(cells.split("")) + "<p class=\"note\">注</p><p>后</p>", css);

                int page = pages.find("注").orElseThrow().page();
                assertThat(count(pages, "甲")).isEqualTo(rows);
                assertThat(pages.text(page).chars().filter(c -> c == '甲').count())
                        .as("%d rows behind %d lines, %s", rows, before, inside)
                        .isGreaterThanOrEqualTo(2);
            }
        }
    }

    @Test
    void group_goesWithTheLastRows_whenTheirNoteNeedsThem() {
        String rows = table("甲", "甲", "甲", "甲", "甲")
                .replace(
                        "</table>",
                        "<tbody><tr class=\"group\"><th colspan=\"2\">组"
                                + "</th></tr><tr><td>行</td><td>乙</td></tr><tr><td>行</td><td>乙</td></tr></tbody></table>");
        for (int before = 0; before < 20; before++) {
            PageReading pages = PrintedPage.read("<p>前</p>".repeat(before) + rows + "<p class=\"note\">注</p>", PAGE);

            assertThat(pages.pages()).as("behind %d lines", before).isLessThanOrEqualTo(2);
            assertThat(pages.text(pages.find("注").orElseThrow().page())).contains("组", "乙行乙", "注");
        }
    }

    @Test
    void note_standsOnTheTurnedPageOfItsTable() {
        String wide =
                "<table class=\"text\"><colgroup>" + "<col class=\"status\"/>".repeat(4) + "</colgroup><tbody><tr>"
                        + ("<td class=\"status\">" + "甲".repeat(10) + "</td>").repeat(4) + "</tr></tbody></table>";
        PageReading pages = PrintedPage.read(
                "<p>前</p>" + wide + "<p class=\"note\">注</p><p>后</p>",
                PAGE + " @page landscape { size: 560pt 280pt; margin: 40pt }");

        assertThat(pages.find("注").orElseThrow().page())
                .isEqualTo(pages.find("甲").orElseThrow().page())
                .isEqualTo(2);
        assertThat(pages.find("后").orElseThrow().page()).isEqualTo(3);
    }

    @Test
    void firstRow_beginsRightBelowTheHead_whereverTheTableHadNoRoom() {
        String css = PAGE.replace("th, td { padding: 0;", "th, td { padding: 4pt 0;") + " table { margin-top: 5pt }";
        String table = table("<p>" + "甲".repeat(20) + "</p>", "乙", "丁");
        double normal = belowTheHead(PrintedPage.read(table, css));

        for (int before = 0; before < 400; before += 3) {
            PageReading pages = PrintedPage.read("<p style=\"padding-top:" + before + "pt\">前</p>" + table, css);
            assertThat(belowTheHead(pages)).as("behind %d points", before).isCloseTo(normal, within(0.5));
        }
    }

    private static double belowTheHead(PageReading pages) {
        PageReading.Mark head = pages.find("头").orElseThrow();
        PageReading.Mark first = pages.find("甲").orElseThrow();
        assertThat(first.page()).isEqualTo(head.page());
        return first.y() - head.y();
    }
}
