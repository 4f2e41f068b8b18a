package dev.annals.core.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the issuer's mark of an official document stands, whatever its length. */
class IssuerMarkTest {

    private static final double MM = 72 / 25.4;

    private static final double TOP = (37 + 35) * MM;

    /** How far the base line of the face is below the top of the character's square, in em. */
    private static final double ASCENT = 0.88;

    private static PageReading print(String mark) {
        return PrintedPage.read(
                "<header class=\"cover\">" + mark + "<p class=\"document-number\">号</p>"
                        + "<h1 class=\"cover-title\">题</h1></header><div class=\"body\"><p>文</p></div>",
                Profiles.css("formal"));
    }

    private static PageReading single(String classes) {
        return print("<p class=\"" + classes + "\">标</p>");
    }

    @Test
    void marksOfSeveralIssuers_beginAsFarBelowIt() {
        PageReading page = print("<div class=\"issuer-mark joint-mark\"><div class=\"mark-names\">"
                + "<p class=\"mark-name\">甲</p><p class=\"mark-name\">乙</p></div>"
                + "<div class=\"mark-suffix\"><p>件</p></div></div>");

        assertThat(page.find("甲").orElseThrow().y() - ASCENT * 28).isCloseTo(TOP, within(0.5));
        assertThat(page.find("号").orElseThrow().y())
                .isCloseTo(single("issuer-mark").find("号").orElseThrow().y() + 36.4, within(0.5));
    }

    @Test
    void markOfAnySize_beginsAsFarBelowTheTopOfTheTypeArea() {
        Map<PageReading, Double> pages = new LinkedHashMap<>();
        pages.put(single("issuer-mark"), 36.4);
        pages.put(single("issuer-mark long"), 24.0);
        pages.put(single("issuer-mark longer"), 18.0);
        PageReading first = pages.keySet().iterator().next();

        for (PageReading page : pages.keySet()) {
            PageReading.Mark mark = page.find("标").orElseThrow();
            assertThat(mark.y() - ASCENT * pages.get(page)).isCloseTo(TOP, within(0.5));
            for (String below : List.of("号", "题", "文")) {
                assertThat(page.find(below).orElseThrow().y())
                        .isCloseTo(first.find(below).orElseThrow().y(), within(0.1));
            }
        }
    }
}
