package dev.annals.core.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document of two pages under the profile formal, measured on paper against GB/T 9704-2012. */
class OfficialPaperTest {

    private static final double MM = 72 / 25.4;
    private static final Offset<Double> HAIR = within(0.6);

    /** A character of the text, and how far its base line is below the top of its square. */
    private static final double CHARACTER = 156 * MM / 28;

    private static final double ASCENT = 0.88;
    private static final double PAPER = 297 * MM;

    /** The first three corners of what is filled; a border has its corners cut. */
    private static final Pattern FILLED =
            Pattern.compile("([\\d.]+) ([\\d.]+) m\n([\\d.]+) ([\\d.]+) l\n([\\d.]+) ([\\d.]+) l\n");

    /** A horizontal rule; lengths in points, from the upper left corner. */
    private record Rule(double left, double right, double top, double bottom) {

        double weight() {
            return bottom - top;
        }
    }

    private static byte[] pdf = {};
    private static PageReading pages;

    @BeforeAll
    static void print() {
        pdf = PrintedPage.pdf(
                "<header class=\"cover\"><p class=\"issuer-mark\">标</p><p class=\"document-number\">号</p>"
                        + "<h1 class=\"cover-title\">题</h1></header><div class=\"body\"><p class=\"addressee\">主</p>"
                        + "<p>文</p><p style=\"page-break-before: always\">末</p>"
                        + "<div class=\"attachments\"><p class=\"attachment\"><span class=\"attachments-label\">附件："
                        + "</span>名称</p></div>"
                        + "<div class=\"imprint\"><p class=\"copy-to\">抄送</p><p class=\"issued-by\">印</p>"
                        + "<p class=\"issued-on\">发</p></div></div>",
                Profiles.css("formal"));
        pages = PageReading.of(pdf);
    }

    private static PageReading.Mark find(String words) {
        return pages.find(words).orElseThrow(() -> new AssertionError(words));
    }

    private static List<Rule> rules(int page) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            String content = new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1);
            return FILLED.matcher(content)
                    .results()
                    .map(rule -> rule(rule.group(1), rule.group(3), rule.group(2), rule.group(6)))
                    .filter(rule -> rule.right() - rule.left() > 100 && rule.weight() < 4)
                    .sorted((a, b) -> Double.compare(a.top(), b.top()))
                    .toList();
        }
    }

    private static Rule rule(String x, String otherX, String y, String otherY) {
        double left = Math.min(Double.parseDouble(x), Double.parseDouble(otherX));
        double right = Math.max(Double.parseDouble(x), Double.parseDouble(otherX));
        double low = Math.min(Double.parseDouble(y), Double.parseDouble(otherY));
        double high = Math.max(Double.parseDouble(y), Double.parseDouble(otherY));
        return new Rule(left, right, PAPER - high, PAPER - low);
    }

    @Test
    void redRule_isFourMillimetresBelowTheNumber_andAsWideAsTheTypeArea() throws IOException {
        Rule red = rules(1).get(0);

        assertThat(red.right() - red.left()).isCloseTo(156 * MM, HAIR);
        assertThat(red.weight()).isBetween(0.35 * MM, 0.5 * MM);
        double foot = find("号").y() + (1 - ASCENT) * CHARACTER;
        assertThat(red.top() - foot).isCloseTo(4 * MM, HAIR);
    }

    @Test
    void pageNumber_isSevenMillimetresBelowTheTypeArea_outside_oneCharacterIn() {
        List<PageReading.Mark> dashes =
                pages.marks().stream().filter(mark -> mark.text().equals("—")).toList();

        assertThat(dashes).hasSize(4);
        PageReading.Mark endOfOdd = dashes.get(1);
        assertThat(endOfOdd.x() + endOfOdd.width()).isCloseTo((210 - 26) * MM - CHARACTER, HAIR);
        assertThat(dashes.get(2).x()).isCloseTo(26 * MM + CHARACTER, HAIR);
        // the stroke of a dash is in the middle of its square
        assertThat(dashes.get(0).y() - (ASCENT - 0.5) * 14).isCloseTo((37 + 225 + 7) * MM, within(1.5));
    }

    @Test
    void addressee_isFlush_andAttachmentsAreTwoCharactersIn_oneLineBelowTheText() {
        assertThat(find("主").x()).isCloseTo(28 * MM, HAIR);
        assertThat(find("文").x()).isCloseTo(28 * MM + 2 * CHARACTER, HAIR);
        assertThat(find("附").x()).isCloseTo(26 * MM + 2 * CHARACTER, HAIR);
        assertThat(find("附").y() - find("末").y()).isCloseTo(2 * 29.625, HAIR);
    }

    @ParameterizedTest
    @CsvSource({"甲丁, ' short'", "甲乙丙乙丙丁, ' short'", "甲乙丙乙丙乙丁, ''", "甲乙丙乙丙乙丙乙丙乙丁, ''"})
    void sealedDate_isFourCharactersFromTheRight_withTheIssuerCentredAboveIt(String issuer, String more) {
        PageReading page = PrintedPage.read(
                "<div class=\"body\"><p>文</p><div class=\"signature\"><p class=\"signature-lines\"><span class=\"signature-issuer"
                        + more + "\">" + issuer
                        + "</span><br/><span class=\"signature-date\">一二三四五六七日</span></p></div></div>",
                Profiles.css("formal"));
        PageReading.Mark last = page.find("日").orElseThrow();
        PageReading.Mark end = page.find("丁").orElseThrow();
        double first = page.find("一").orElseThrow().x();

        assertThat(last.x() + last.width()).isCloseTo((210 - 26) * MM - 4 * CHARACTER, HAIR);
        assertThat(page.find("甲").orElseThrow().x() + end.x() + end.width())
                .isCloseTo(first + last.x() + last.width(), within(1.2));
        assertThat(last.y() - end.y()).isCloseTo(29.625, HAIR);
    }

    @Test
    void imprint_hasRulesOfTheirWeights_theLastOnTheBottomEdgeOfTheTypeArea() throws IOException {
        List<Rule> rules = rules(2);

        assertThat(rules).hasSize(3);
        assertThat(rules.get(0).weight()).isCloseTo(0.35 * MM, within(0.03));
        assertThat(rules.get(1).weight()).isCloseTo(0.25 * MM, within(0.03));
        assertThat(rules.get(2).weight()).isCloseTo(0.35 * MM, within(0.03));
        assertThat(rules)
                .allSatisfy(rule -> assertThat(rule.right() - rule.left()).isCloseTo(156 * MM, HAIR));
        assertThat(rules.get(2).bottom()).isCloseTo((37 + 225) * MM, within(1.2));
        assertThat(find("抄").x()).isCloseTo(26 * MM + 14, HAIR);
        assertThat(find("发").x() + find("发").width()).isCloseTo((210 - 28) * MM - 14, HAIR);
    }
}
