package dev.annals.core.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands where a page begins and where a document ends. */
class PageEndsTest {

    /** A page of 20 lines of 20 characters, with a number. */
    private static final String PAGE =
            "@page { size: 280pt 510pt; margin: 50pt 40pt; @bottom-center { content: counter(page) } } "
                    + "body { margin: 0; font-size: 10pt; line-height: 20pt } p { margin: 0 } "
                    + "h2 { margin: 28pt 0 12pt 0; font-size: 10pt; line-height: 20pt; page-break-after: avoid; page-break-inside: avoid } "
                    + "table { width: 200pt; margin: 0 0 27pt 0; border-collapse: collapse } "
                    + "th, td { padding: 0; text-align: left } .hidden { display: none } ";

    private static final String TABLE = "<table><tbody><tr><td>一</td></tr><tr><td>二</td></tr></tbody></table>";

    @ParameterizedTest
    @ValueSource(ints = {16, 17, 18, 37, 38})
    void document_endsWithItsLastTable_whateverRoomIsBelow(int lines) {
        PageReading pages = PrintedPage.read(
                "<section>" + "<p>行</p>".repeat(lines) + TABLE + "</section><div class=\"hidden\">名</div>", PAGE);

        assertThat(pages.text(pages.pages())).contains("二");
        assertThat(pages.pages()).isEqualTo((lines + 2 + 19) / 20);
    }

    @Test
    void document_endsWithItsLastTable_whenAPageIsToFollow() {
        String css = PAGE + "section { page-break-after: always }";
        assertThat(PrintedPage.read("<section>" + TABLE + "</section>", css).pages())
                .isEqualTo(1);
    }

    @Test
    void heading_standsEquallyLow_onWhicheverPageItBegins() {
        List<Double> lines = new ArrayList<>();
        for (int room = 344; room <= 388; room += 2) {
            String css = PAGE + "div { height: " + room + "pt }";
            PageReading pages = PrintedPage.read("<div></div><p>行</p><h2>题</h2><p>后</p><p>文</p>", css);
            PageReading.Mark heading = pages.find("题").orElseThrow();
            if (heading.page() == 2 && pages.find("行").orElseThrow().page() == 1) {
                lines.add(heading.y());
            }
        }
        assertThat(lines).hasSizeGreaterThan(10).allSatisfy(y -> assertThat(y).isCloseTo(lines.get(0), within(0.6)));
        // the room above it, and the base line of a line of 20 points
        assertThat(lines.get(0)).isCloseTo(50 + 28 + 14, within(1.0));
    }
}
