package dev.annals.core.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in the margins of pages that have the same style. */
class PageMarginsTest {

    /** A page of 20 lines, with the head of its chapter and its number. */
    private static final String PAGE =
            "@page { size: 280pt 510pt; margin: 50pt 40pt; @top-left { content: element(head) } "
                    + "@bottom-center { content: counter(page) } } .head { position: running(head) } "
                    + "body { margin: 0; font-size: 10pt; line-height: 20pt } p { margin: 0 } "
                    + "section { page-break-before: always } .first { page-break-before: auto }";

    @Test
    void margins_showTheHeadAndTheNumberOfTheirPage_whereverElseTheyLookAlike() {
        PageReading pages = PrintedPage.read(
                "<section class=\"first\">" + chapter("题") + "</section><section>" + chapter("文") + "</section>", PAGE);

        List<String> margins = new ArrayList<>();
        for (int page = 1; page <= pages.pages(); page++) {
            margins.add(pages.text(page).replace("行", ""));
        }
        assertThat(margins).containsExactly("题1", "题2", "题3", "题4", "文5", "文6", "文7", "文8");
    }

    @Test
    void margins_standAtTheSamePlace_onAllPagesThatShareThem() {
        PageReading pages = PrintedPage.read("<section class=\"first\">" + chapter("题") + "</section>", PAGE);

        assertThat(pages.marks().stream().filter(mark -> mark.text().equals("题")))
                .hasSize(4)
                .allSatisfy(mark -> assertThat(mark.x()).isEqualTo(40))
                .extracting(PageReading.Mark::y)
                .containsOnly(pages.find("题").orElseThrow().y());
    }

    /** Four pages. */
    private static String chapter(String head) {
        return "<p class=\"head\">" + head + "</p>" + "<p>行</p>".repeat(80);
    }
}
