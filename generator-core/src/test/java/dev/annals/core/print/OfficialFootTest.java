package dev.annals.core.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands at the end of an official document: signature and imprint. */
class OfficialFootTest {

    /** A page of 20 lines of 20 characters. */
    private static final String PAGE = "@page { size: 280pt 510pt; margin: 50pt 40pt } "
            + "@page :right { @bottom-right { content: counter(page); font-size: 10pt } } "
            + "@page :left { @bottom-left { content: counter(page); font-size: 10pt } } "
            + "body { margin: 0; font-size: 10pt; line-height: 20pt } p { margin: 0 } "
            + ".imprint { vertical-align: bottom; page-break-before: left; page-break-inside: avoid }";

    private static final Offset<Double> HAIR = Offset.offset(0.6);

    private static String document(int lines) {
        return "<div>" + "<p>文</p>".repeat(lines) + "<div class=\"imprint\"><p>抄送某局</p><p>某局印发</p></div></div>";
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "18, 2", "20, 2", "21, 2", "37, 2", "41, 4", "60, 4", "61, 4"})
    void imprint_standsAtTheFootOfAnEvenPage(int lines, int page) {
        PageReading pages = PrintedPage.read(document(lines), PAGE);

        assertThat(pages.pages()).isEqualTo(page);
        assertThat(pages.find("抄送某局").orElseThrow().page()).isEqualTo(page);
        assertThat(pages.find("某局印发").orElseThrow().y()).isBetween(440.0, 460.0);
        assertThat(pages.text().chars().filter(c -> c == '文').count()).isEqualTo(lines);
    }

    @Test
    void emptyPageBeforeTheImprint_andItsOwn_haveNoNumber() {
        PageReading pages = PrintedPage.read(document(39), PAGE);

        assertThat(pages.pages()).isEqualTo(4);
        assertThat(pages.text(2)).contains("2");
        assertThat(pages.text(3)).isEmpty();
        assertThat(pages.text(4)).isEqualTo("抄送某局某局印发");
    }

    @Test
    void imprintOnAPageOfItsOwn_hasItsNumber_whenNoPageIsEmpty() {
        PageReading pages = PrintedPage.read(document(1), PAGE);

        assertThat(pages.text(2)).contains("2");
    }

    private static PageReading signed(String date, String... issuers) {
        StringBuilder lines = new StringBuilder("<p>文</p><div class=\"signature unsealed\">");
        for (String issuer : issuers) {
            lines.append("<p class=\"signature-issuer\">").append(issuer).append("</p>");
        }
        return PrintedPage.read(lines + "<p class=\"signature-date\">" + date + "</p></div>", PAGE);
    }

    private static double x(PageReading page, String words) {
        return page.find(words).orElseThrow().x();
    }

    @Test
    void unsealedIssuer_standsTwoCharactersFromTheRight_andTheDateTwoBehindItsFirst() {
        PageReading page = signed("一二三四五六", "甲乙丙丁戊己庚辛");

        assertThat(x(page, "辛")).isCloseTo(240 - 30, HAIR);
        assertThat(x(page, "一")).isCloseTo(x(page, "甲") + 20, HAIR);
        assertThat(page.find("一").orElseThrow().y())
                .isCloseTo(page.find("甲").orElseThrow().y() + 20, HAIR);
    }

    @Test
    void longDate_standsTwoCharactersFromTheRight_andTheIssuerMovesLeft() {
        PageReading page = signed("一二三四五六七八", "甲乙丙丁");

        assertThat(x(page, "八")).isCloseTo(240 - 30, HAIR);
        assertThat(x(page, "甲")).isCloseTo(x(page, "一") - 20, HAIR);
    }

    @Test
    void jointIssuers_beginBelowEachOther() {
        PageReading page = signed("一二三", "甲乙丙", "丁戊己庚辛");

        assertThat(x(page, "辛")).isCloseTo(240 - 30, HAIR);
        assertThat(x(page, "甲")).isCloseTo(x(page, "丁"), HAIR);
    }
}
